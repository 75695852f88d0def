import { open, readFile, rename, rm } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { KEPT_ARRAYS, type KeptHeader, type KeptIndex } from '../domain/index/kept-index.js';

/** Raised whenever the meaning of a byte changes: an older file is then left alone and everything is read anew. */
const FORMAT = 2;
const MAGIC = 'hub-offer-index';
const ALIGNMENT = 8;

/** Where in the database's changes a snapshot stands: the resume token of each collection's stream. */
export type ResumeTokens = Readonly<Record<'offers' | 'providers', unknown>>;

/** A file cannot be used as a snapshot; the index is then built from the database. */
export class UnusableSnapshot extends Error {
  override readonly name = 'UnusableSnapshot';
}

interface FileHeader {
  readonly magic: string;
  readonly format: number;
  readonly index: KeptHeader;
  readonly tokens: ResumeTokens;
  readonly arrays: readonly { readonly bytes: number; readonly crc32: number }[];
}

/**
 * Writes an index and its place in the changes beside the old file and then over it, so that there is always a whole
 * one. The first line is a header of JSON with its own checksum, then come the arrays.
 */
export async function writeSnapshot(path: string, index: KeptIndex, tokens: ResumeTokens): Promise<void> {
  const arrays = KEPT_ARRAYS.map((name) => new Uint8Array(index.arrays[name]));
  const described = arrays.map((bytes) => ({ bytes: bytes.length, crc32: crc32(bytes) }));
  const header: FileHeader = { magic: MAGIC, format: FORMAT, index: index.header, tokens, arrays: described };
  const json = JSON.stringify(header);
  const line = Buffer.from(`${String(crc32(json))} ${json}`);
  const beside = `${path}.${String(process.pid)}.part`;
  const file = await open(beside, 'w');
  try {
    await file.writeFile(
      Buffer.concat([line, Buffer.alloc(padding(line.length + 1), ' '), Buffer.from('\n')]),
    );
    for (const bytes of arrays) await file.writeFile(bytes);
    await file.sync();
    await file.close();
    await rename(beside, path);
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(beside, { force: true });
    throw error;
  }
}

/**
 * Reads what was written; undefined where there is no file.
 * @throws UnusableSnapshot when it is damaged or of another format
 */
export async function readSnapshot(
  path: string,
): Promise<{ readonly index: KeptIndex; readonly tokens: ResumeTokens } | undefined> {
  const file = await readFile(path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });
  if (file === undefined) return undefined;
  const lineEnd = file.indexOf('\n');
  const header = headerIn(file.subarray(0, Math.max(0, lineEnd)).toString());
  let at = lineEnd + 1;
  const arrays = header.arrays.map(({ bytes, crc32: expected }, index) => {
    const part = file.subarray(at, at + bytes);
    if (part.length !== bytes || crc32(part) !== expected)
      throw new UnusableSnapshot(`The array ${KEPT_ARRAYS[index] ?? '?'} is damaged.`);
    at += bytes;
    return file.buffer.slice(part.byteOffset, part.byteOffset + bytes) as ArrayBuffer;
  });
  const named = Object.fromEntries(KEPT_ARRAYS.map((name, index) => [name, arrays[index]] as const));
  return { index: { header: header.index, arrays: named as KeptIndex['arrays'] }, tokens: header.tokens };
}

function headerIn(line: string): FileHeader {
  const [checksum = '', ...rest] = line.trimEnd().split(' ');
  const json = rest.join(' ');
  if (String(crc32(json)) !== checksum) throw new UnusableSnapshot('The header is damaged.');
  const header = JSON.parse(json) as FileHeader;
  if (header.magic !== MAGIC || header.format !== FORMAT || header.arrays.length !== KEPT_ARRAYS.length)
    throw new UnusableSnapshot(`The file is not a snapshot of format ${String(FORMAT)}.`);
  return header;
}

const padding = (length: number): number => (ALIGNMENT - (length % ALIGNMENT)) % ALIGNMENT;
