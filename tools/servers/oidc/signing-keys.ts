import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

export interface ProviderKeys {
  readonly jwks: { readonly keys: readonly JWK[] };
  readonly cookieKeys: readonly string[];
}

/** The provider's keys, made at the first start and kept, so that tokens stay good over a restart. */
export async function signingKeys(folder: string): Promise<ProviderKeys> {
  const file = join(folder, 'keys.json');
  if (!existsSync(file)) {
    await writeFile(`${file}.new`, JSON.stringify(await newKeys()), { mode: 0o600 });
    await rename(`${file}.new`, file);
  }
  return JSON.parse(await readFile(file, 'utf8')) as ProviderKeys;
}

async function newKeys(): Promise<ProviderKeys> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = {
    ...(await exportJWK(privateKey)),
    kid: randomBytes(8).toString('hex'),
    use: 'sig',
    alg: 'RS256',
  };
  return { jwks: { keys: [key] }, cookieKeys: [randomBytes(32).toString('hex')] };
}
