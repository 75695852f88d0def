import type { Multipart, MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';

type Limits = NonNullable<NonNullable<Parameters<FastifyRequest['parts']>[0]>['limits']>;

const MALFORMED = 'platform.malformed-upload';

/**
 * The fields and files of an upload, as they arrive. That the body is not what it says is noticed between the parts or
 * while a file is read, and is in both cases the sender's mistake: `platform.malformed-upload`.
 */
export async function* partsOfUpload(request: FastifyRequest, limits: Limits): AsyncGenerator<Multipart> {
  const parts = request.parts({ limits });
  for (;;) {
    const next = await parts.next().catch((error: unknown) => {
      throw asMistake(error);
    });
    if (next.done === true) return;
    if (next.value.type === 'file') watch(next.value.file);
    yield next.value;
  }
}

/** A short body may have ended before its file is asked for; a broken one may fail more than once. */
function watch(file: MultipartFile['file']): void {
  asMistake(file.errored);
  file.on('error', asMistake);
}

/** The parser's own errors have neither code nor status. */
function asMistake(error: unknown): unknown {
  return error instanceof Error && !('code' in error) ? Object.assign(error, { code: MALFORMED }) : error;
}
