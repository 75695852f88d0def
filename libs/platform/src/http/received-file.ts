import type { FastifyRequest } from 'fastify';
import { partsOfUpload } from './parts-of-upload.js';
import { PlatformError } from './platform-error.js';

/**
 * The one file that a route marked with `TakesUpload` received in the field `file`, whole; undefined when none came.
 *
 * @throws PlatformError `platform.unsupported-media-type` when the body is no upload, `platform.invalid-input` for another
 * field, `platform.malformed-upload` when it is not what it says; 413 when it has more than `largestBytes`
 */
export async function receiveFile(
  request: FastifyRequest,
  largestBytes: number,
): Promise<Buffer | undefined> {
  if (!request.isMultipart())
    throw new PlatformError('platform.unsupported-media-type', 'Send the file as multipart/form-data.');
  let file: Buffer | undefined;
  const limits = { files: 1, fields: 1, parts: 2, fieldSize: 200, fileSize: largestBytes };
  for await (const part of partsOfUpload(request, limits)) {
    if (part.type === 'file' && part.fieldname === 'file') file = await part.toBuffer();
    else
      throw new PlatformError('platform.invalid-input', 'This route takes file alone.', {
        errors: [
          { pointer: `/${part.fieldname}`, code: 'unknown-property', detail: 'This route takes file alone.' },
        ],
      });
  }
  return file;
}
