import type { Adapter, AdapterPayload } from 'oidc-provider';
import { clientOf } from './clients.js';

interface Stored {
  readonly payload: AdapterPayload;
  readonly expiresAt: number;
}

const stored = new Map<string, Stored>();

/** Keeps sessions and codes in memory and knows clients by the pattern of their id. */
export class MemoryAdapter implements Adapter {
  constructor(private readonly model: string) {}

  upsert(id: string, payload: AdapterPayload, expiresInSeconds: number): Promise<void> {
    const expiresAt = expiresInSeconds > 0 ? Date.now() + expiresInSeconds * 1000 : Number.POSITIVE_INFINITY;
    stored.set(this.#key(id), { payload, expiresAt });
    return Promise.resolve();
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.model === 'Client' ? clientOf(id) : this.#alive(stored.get(this.#key(id))));
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.#first((payload) => payload.uid === uid));
  }

  findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.#first((payload) => payload.userCode === userCode));
  }

  consume(id: string): Promise<void> {
    const entry = stored.get(this.#key(id));
    if (entry !== undefined) entry.payload.consumed = Math.floor(Date.now() / 1000);
    return Promise.resolve();
  }

  destroy(id: string): Promise<void> {
    stored.delete(this.#key(id));
    return Promise.resolve();
  }

  revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of stored) if (payload.grantId === grantId) stored.delete(key);
    return Promise.resolve();
  }

  #first(matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    for (const [key, entry] of stored) {
      if (key.startsWith(`${this.model}:`) && matches(entry.payload)) return this.#alive(entry);
    }
    return undefined;
  }

  #alive(entry: Stored | undefined): AdapterPayload | undefined {
    return entry !== undefined && entry.expiresAt > Date.now() ? entry.payload : undefined;
  }

  #key(id: string): string {
    return `${this.model}:${id}`;
  }
}
