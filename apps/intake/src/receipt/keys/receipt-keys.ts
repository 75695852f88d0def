import { Logger } from '@nestjs/common';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import type { Collection, Db } from 'mongodb';
import { openKey, sealKey } from './sealed-key.js';

/** Ed25519, as RFC 8037 names it. */
export const RECEIPT_ALGORITHM = 'EdDSA';

/** A key of receipts; the private part goes when the key retires, the public part stays for ever. */
export interface ReceiptKey {
  /** Its generation: 1 for the first. The newest one signs. */
  readonly _id: number;
  /** The RFC 7638 thumbprint of the public key. */
  readonly keyId: string;
  readonly publicKey: JWK;
  readonly sealedPrivateKey?: string;
  readonly createdAt: Date;
  readonly retiredAt?: Date;
}

export interface KeyRules {
  readonly secret: string;
  readonly maxAgeDays: number;
}

/** What signs a receipt. */
export interface SigningKey {
  readonly keyId: string;
  readonly privateKey: JWK;
}

const DAY_MS = 86_400_000;
const isDuplicate = (error: unknown): boolean => (error as { code?: unknown }).code === 11_000;
const SAFELY = { writeConcern: { w: 'majority', journal: true } } as const;

/** Keeps the keys that receipts are signed with, in the database, one generation after another. */
export class ReceiptKeys {
  private readonly logger = new Logger('receipt-keys');
  private readonly keys: Collection<ReceiptKey>;

  constructor(
    db: Db,
    private readonly rules: KeyRules,
  ) {
    this.keys = db.collection<ReceiptKey>('receipt-keys');
  }

  /** All keys, newest first. */
  list(): Promise<readonly ReceiptKey[]> {
    return this.keys.find().sort({ _id: -1 }).toArray();
  }

  /** The key that signs now; a new one when there is none, it is too old, or its seal cannot be opened. */
  async signingKey(at: Date): Promise<SigningKey> {
    const newest = await this.newest();
    const isFresh =
      newest !== undefined && at.getTime() - newest.createdAt.getTime() <= this.rules.maxAgeDays * DAY_MS;
    return (isFresh ? await this.opened(newest) : undefined) ?? (await this.rotate(at));
  }

  /** Begins a new generation: it signs from now on, and the private parts of the earlier ones are destroyed. */
  async rotate(at: Date): Promise<SigningKey> {
    const generation = ((await this.newest())?._id ?? 0) + 1;
    const made = await newKey(generation, at, this.rules.secret);
    try {
      await this.keys.insertOne(made.stored, SAFELY);
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      // Another replica was faster; its key is as good.
      return this.signingKey(at);
    }
    await this.keys.updateMany(
      { _id: { $lt: generation }, retiredAt: { $exists: false } },
      { $set: { retiredAt: at }, $unset: { sealedPrivateKey: '' } },
      SAFELY,
    );
    this.logger.log({ msg: 'Receipts are signed with a new key', keyId: made.stored.keyId });
    return made.signing;
  }

  private async newest(): Promise<ReceiptKey | undefined> {
    return (await this.keys.findOne({}, { sort: { _id: -1 } })) ?? undefined;
  }

  private async opened({ keyId, sealedPrivateKey = '' }: ReceiptKey): Promise<SigningKey | undefined> {
    try {
      return { keyId, privateKey: await openKey(sealedPrivateKey, this.rules.secret) };
    } catch {
      // Nothing of the key or of why it does not open belongs into a log.
      this.logger.warn({ msg: 'The key of receipts cannot be opened with RECEIPT_KEY_SECRET', keyId });
      return undefined;
    }
  }
}

async function newKey(generation: number, createdAt: Date, secret: string) {
  const pair = await generateKeyPair(RECEIPT_ALGORITHM, { extractable: true });
  const publicKey = await exportJWK(pair.publicKey);
  const privateKey = await exportJWK(pair.privateKey);
  const keyId = await calculateJwkThumbprint(publicKey);
  const sealedPrivateKey = await sealKey(privateKey, secret);
  const stored: ReceiptKey = { _id: generation, keyId, publicKey, sealedPrivateKey, createdAt };
  return { stored, signing: { keyId, privateKey } };
}
