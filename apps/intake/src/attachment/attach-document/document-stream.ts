import { fileTypeFromBuffer } from 'file-type';
import { isUtf8 } from 'node:buffer';
import { ACTIVE_PDF_PARTS, MACRO_PARTS } from '../domain/accepted-types.js';
import { AttachmentRefused } from '../domain/attachment-errors.js';
import { judgeDocument, macros } from '../domain/judge-document.js';

/** Enough for the first entries of an office document, which tell its type. */
const HEAD_BYTES = 65_536;

type Bytes = AsyncIterator<Buffer>;

/** A document on its way to storage: its type is known, the rest of it is watched as it passes. */
export interface DocumentStream {
  readonly mediaType: string;
  readonly bytes: AsyncIterable<Buffer>;
}

/** Looks at the first bytes. @throws AttachmentRefused when nothing comes, or what comes is not taken */
export async function openDocument(source: AsyncIterable<Buffer>, fileName: string): Promise<DocumentStream> {
  const rest = source[Symbol.asyncIterator]();
  const head = await headOf(rest);
  if (head.length === 0) throw new AttachmentRefused('empty', 'The file is empty.');
  const sniffed = (await fileTypeFromBuffer(head))?.mime.toLowerCase();
  const mediaType = judgeDocument({ fileName, sniffed, text: textOf(head) });
  return { mediaType, bytes: watched(mediaType, head, rest) };
}

async function headOf(bytes: Bytes): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for (let size = 0; size < HEAD_BYTES;) {
    const next = await bytes.next();
    if (next.done === true) break;
    chunks.push(next.value);
    size += next.value.length;
  }
  return Buffer.concat(chunks);
}

/** A multi-byte character may be cut at the end of the head, so its last bytes are not judged. */
function textOf(head: Buffer): string | undefined {
  const whole = head.length < HEAD_BYTES ? head : head.subarray(0, head.lastIndexOf(0x0a) + 1);
  const isText = whole.length > 0 && !whole.includes(0) && isUtf8(whole);
  return isText ? whole.toString('utf8', 0, 1_000).replace(/^\ufeff/, '') : undefined;
}

/** Passes the bytes on, and breaks off at a part that must not be there. */
async function* watched(mediaType: string, head: Buffer, rest: Bytes): AsyncGenerator<Buffer> {
  const { parts, refusal } = forbiddenIn(mediaType);
  const longest = Math.max(0, ...parts.map((part) => part.length));
  let tail: Buffer = Buffer.alloc(0);
  for (let chunk: Buffer | undefined = head; chunk !== undefined; chunk = await nextOf(rest)) {
    const seen: Buffer = Buffer.concat([tail, chunk]);
    if (parts.some((part) => seen.includes(part))) throw refusal();
    tail = seen.subarray(Math.max(0, seen.length - longest));
    yield chunk;
  }
}

async function nextOf(bytes: Bytes): Promise<Buffer | undefined> {
  const next = await bytes.next();
  return next.done === true ? undefined : next.value;
}

function forbiddenIn(mediaType: string): { parts: readonly string[]; refusal: () => AttachmentRefused } {
  if (mediaType === 'application/pdf') return { parts: ACTIVE_PDF_PARTS, refusal: activeContent };
  const isPacked = /officedocument|opendocument/.test(mediaType);
  return { parts: isPacked ? MACRO_PARTS : [], refusal: macros };
}

const activeContent = (): AttachmentRefused =>
  new AttachmentRefused('active-content', 'The PDF runs something when it is opened; save it as PDF/A.');
