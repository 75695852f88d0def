import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChainEnds } from '../storage/chain-ends.js';
import type { Checkpoint } from './checkpoint.js';
import type { CheckpointSigner } from './checkpoint-signer.js';

/** Signed statements of where every chain ended, kept outside the database. */
export class Checkpoints {
  constructor(
    private readonly ends: ChainEnds,
    private readonly signer: CheckpointSigner,
  ) {}

  /** Signs where the chains end now. @throws CheckpointsNotConfigured */
  async make(at: Date): Promise<string> {
    const funds = (await this.ends.now()).map(({ _id, ...end }) => ({ fundId: _id, ...end }));
    return this.signer.sign({ iss: 'connection-hub/funding', madeAt: at.toISOString(), funds });
  }

  /** Makes one and writes it as `ledger-<instant>.jws`, whole or not at all. @returns the file */
  async writeTo(folder: string, at: Date): Promise<string> {
    const signed = await this.make(at);
    await mkdir(folder, { recursive: true });
    const file = join(folder, `ledger-${at.toISOString().replaceAll(':', '')}.jws`);
    await writeFile(`${file}.part`, `${signed}\n`, { flush: true });
    await rename(`${file}.part`, file);
    return file;
  }

  /**
   * Compares the ledger with a checkpoint; `replay` verifies it from the first transfer too.
   *
   * @throws CheckpointsNotConfigured, CheckpointNotGenuine
   */
  async compare(
    signed: string,
    replay: boolean,
  ): Promise<{ readonly checkpoint: Checkpoint; readonly problems: readonly string[] }> {
    const checkpoint = await this.signer.verify(signed);
    const problems: string[] = [];
    for (const fund of checkpoint.funds) problems.push(...(await this.ends.contradictions(fund, replay)));
    return { checkpoint, problems };
  }
}
