import { hkdfSync } from 'node:crypto';
import { compactDecrypt, CompactEncrypt, type JWK } from 'jose';

const keyFrom = (secret: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', 'connection-hub receipt keys', 32));

/** A private key as the database may keep it: encrypted (JWE, A256GCM) under a key derived from `secret`. */
export function sealKey(privateKey: JWK, secret: string): Promise<string> {
  return new CompactEncrypt(Buffer.from(JSON.stringify(privateKey)))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .encrypt(keyFrom(secret));
}

/** The private key again. @throws when `secret` is another one, or the sealed text was changed */
export async function openKey(sealed: string, secret: string): Promise<JWK> {
  const { plaintext } = await compactDecrypt(sealed, keyFrom(secret));
  return JSON.parse(Buffer.from(plaintext).toString()) as JWK;
}
