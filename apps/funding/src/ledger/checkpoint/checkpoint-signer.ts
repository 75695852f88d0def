import { calculateJwkThumbprint, CompactSign, compactVerify, importJWK, type JWK } from 'jose';
import { CheckpointNotGenuine, CheckpointsNotConfigured } from './checkpoint.errors.js';
import type { Checkpoint } from './checkpoint.js';

const TYPE = 'ledger-checkpoint+jws';

/** Signs checkpoints as compact JWS (RFC 7515) and tells genuine ones from others. */
export class CheckpointSigner {
  private readonly key: JWK | undefined;

  /** @param text a JSON Web Key, or nothing: then neither can be done */
  constructor(text: string) {
    this.key = text === '' ? undefined : (JSON.parse(text) as JWK);
  }

  get canSign(): boolean {
    return this.key?.d !== undefined;
  }

  /** @throws CheckpointsNotConfigured */
  async sign(checkpoint: Checkpoint): Promise<string> {
    const { key } = this;
    if (key?.d === undefined) throw new CheckpointsNotConfigured();
    const header = { alg: algorithmOf(key), typ: TYPE, kid: await calculateJwkThumbprint(key) };
    return new CompactSign(Buffer.from(JSON.stringify(checkpoint)))
      .setProtectedHeader(header)
      .sign(await importJWK(key, header.alg));
  }

  /** What a genuine checkpoint says. @throws CheckpointsNotConfigured, CheckpointNotGenuine */
  async verify(signed: string): Promise<Checkpoint> {
    if (this.key === undefined) throw new CheckpointsNotConfigured();
    const { d: _, ...publicKey } = this.key;
    const algorithm = algorithmOf(publicKey);
    try {
      const key = await importJWK(publicKey, algorithm);
      const { payload, protectedHeader } = await compactVerify(signed.trim(), key, {
        algorithms: [algorithm],
      });
      if (protectedHeader.typ !== TYPE) throw new Error('it is something else');
      return JSON.parse(Buffer.from(payload).toString()) as Checkpoint;
    } catch (error) {
      throw new CheckpointNotGenuine((error as Error).message);
    }
  }
}

const algorithmOf = ({ kty }: JWK): string => (kty === 'OKP' ? 'EdDSA' : 'ES256');
