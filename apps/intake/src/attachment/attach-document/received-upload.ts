import type { MultipartFile } from '@fastify/multipart';
import { ATTACHMENT_KINDS, type AttachmentKind } from '@hub/contracts/vocabularies/attachment-kinds.js';
import { partsOfUpload } from '@hub/platform/http/parts-of-upload.js';
import { PlatformError } from '@hub/platform/http/platform-error.js';
import type { FastifyRequest } from 'fastify';
import { AttachmentRefused } from '../domain/attachment-errors.js';
import { LARGEST_ATTACHMENT_BYTES } from '../storage/attachment-store.js';

/** What came with an upload; the file was handed to `keep` as it arrived. */
export interface ReceivedUpload<T> {
  readonly kind: AttachmentKind;
  readonly kept: T;
}

const LIMITS = { files: 1, fields: 2, parts: 3, fieldSize: 200, fileSize: LARGEST_ATTACHMENT_BYTES + 1 };

/**
 * Reads `kind` and `file`, in any order.
 * @throws AttachmentRefused `no-file`
 * @throws PlatformError `platform.invalid-input` for a field that is missing or unknown, `platform.malformed-upload`
 */
export async function receiveUpload<T>(
  request: FastifyRequest,
  keep: (file: MultipartFile) => Promise<T>,
): Promise<ReceivedUpload<T>> {
  let kind: unknown;
  let received: { readonly kept: T } | undefined;
  for await (const part of partsOfUpload(request, LIMITS)) {
    if (part.type === 'file' && part.fieldname === 'file') received = { kept: await keep(part) };
    else if (part.type === 'field' && part.fieldname === 'kind') kind = part.value;
    else throw invalid(part.fieldname, 'unknown-property', 'This route takes kind and file.');
  }
  if (received === undefined)
    throw new AttachmentRefused('no-file', 'Send the document in the field "file".');
  return { kind: kindOf(kind), kept: received.kept };
}

function kindOf(kind: unknown): AttachmentKind {
  const found = ATTACHMENT_KINDS.find((each) => each === kind);
  if (found === undefined)
    throw invalid('kind', 'is-in', `kind must be one of ${ATTACHMENT_KINDS.join(', ')}.`);
  return found;
}

const invalid = (field: string, code: string, detail: string): PlatformError =>
  new PlatformError('platform.invalid-input', detail, { errors: [{ pointer: `/${field}`, code, detail }] });
