import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { LedgerStage } from '../../../test/ledger-stage.js';
import { ChainEnds } from '../storage/chain-ends.js';
import type { ChainDocument } from '../storage/ledger-documents.js';
import { CheckpointNotGenuine, CheckpointsNotConfigured } from './checkpoint.errors.js';
import { Checkpoints } from './checkpoints.js';
import { CheckpointSigner } from './checkpoint-signer.js';

const AT = new Date('2026-06-15T09:00:00Z');

describe('checkpoints of the ledger', () => {
  let stage: LedgerStage;
  let checkpoints: Checkpoints;
  let ends: ChainEnds;

  beforeAll(async () => {
    stage = await LedgerStage.start();
    ends = new ChainEnds(stage.client, stage.collections);
    checkpoints = new Checkpoints(ends, new CheckpointSigner(await aKey()));
  });
  afterAll(async () => {
    await stage.end();
  });

  const aKey = async (): Promise<string> => {
    const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
    return JSON.stringify(await exportJWK(privateKey));
  };
  const problems = async (signed: string, fundId: string) =>
    (await checkpoints.compare(signed, true)).problems.filter((problem) => problem.includes(fundId));

  it('agree with a ledger that went on', async () => {
    const fundId = stage.newFund();
    await stage.ledger.book(stage.interest(fundId, 'one', 5n));
    const signed = await checkpoints.make(AT);
    await stage.ledger.book(stage.interest(fundId, 'two', 5n));

    const { checkpoint, problems: found } = await checkpoints.compare(signed, true);

    expect(found).toEqual([]);
    expect(checkpoint).toMatchObject({ madeAt: AT.toISOString() });
    expect(checkpoint.funds).toContainEqual(expect.objectContaining({ fundId, seq: 1 }));
  });

  it('find a transfer cut off so neatly that the ledger alone looks sound', async () => {
    const fundId = stage.newFund();
    await stage.ledger.book(stage.interest(fundId, 'one', 5n));
    const first = await stage.collections.chains.findOne({ _id: fundId });
    const accounts = await stage.collections.accounts.find({ fundId }).toArray();
    await stage.ledger.book(stage.interest(fundId, 'two', 5n));
    const signed = await checkpoints.make(AT);

    await stage.collections.transfers.deleteOne({ _id: `${fundId}/two` });
    await stage.collections.chains.replaceOne({ _id: fundId }, first as ChainDocument);
    for (const account of accounts)
      await stage.collections.accounts.replaceOne({ _id: account._id }, account);

    expect((await stage.reader.verify(fundId)).problems).toEqual([]);
    expect(await problems(signed, fundId)).toEqual([`${fundId}: transfer 2 is gone`]);
    await stage.ledger.book(stage.interest(fundId, 'other', 7n));
    expect(await problems(signed, fundId)).toEqual([`${fundId}: history up to transfer 2 was rewritten`]);
  });

  it('are not believed when they were changed, or signed by another', async () => {
    const [header, , signature] = (await checkpoints.make(AT)).split('.');
    const forged = Buffer.from(JSON.stringify({ iss: 'connection-hub/funding', madeAt: '', funds: [] }));
    const others = new Checkpoints(ends, new CheckpointSigner(await aKey()));
    const none = new Checkpoints(ends, new CheckpointSigner(''));

    for (const signed of [
      [header, forged.toString('base64url'), signature].join('.'),
      await others.make(AT),
      'no checkpoint',
    ])
      await expect(checkpoints.compare(signed, false)).rejects.toThrow(CheckpointNotGenuine);
    await expect(none.make(AT)).rejects.toThrow(CheckpointsNotConfigured);
  });

  it('leave the database as files that say the same', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'checkpoints-'));
    try {
      const file = await checkpoints.writeTo(join(folder, 'kept'), AT);

      expect(await readdir(join(folder, 'kept'))).toEqual(['ledger-2026-06-15T090000.000Z.jws']);
      expect((await checkpoints.compare(await readFile(file, 'utf8'), false)).checkpoint.madeAt).toBe(
        AT.toISOString(),
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
