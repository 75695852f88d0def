import multipart from '@fastify/multipart';
import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { PlatformError } from './platform-error.js';

const MULTIPART = 'multipart/form-data';

/** Marks a route that takes one file and the given text fields as `multipart/form-data`; others refuse it with 415. */
export const TakesUpload = (fields: Readonly<Record<string, object>>): MethodDecorator =>
  applyDecorators(
    RouteConfig({ takesUpload: true }),
    ApiConsumes(MULTIPART),
    ApiBody({
      schema: {
        type: 'object',
        required: ['file', ...Object.keys(fields)],
        properties: { ...fields, file: { type: 'string', format: 'binary' } },
      },
    }),
  );

/** Lets the routes that are marked with {@link TakesUpload} read files, as a stream, and no other. */
export function readUploads(fastify: FastifyInstance): void {
  void fastify.register(multipart);
  fastify.addHook('onRequest', (request, _reply, done) => {
    const isUpload = request.headers['content-type']?.startsWith(MULTIPART) === true;
    // Where there is no such route, or it takes other methods, that is the answer.
    if (isUpload && !request.is404 && !takesUpload(request))
      done(new PlatformError('platform.unsupported-media-type', 'This route takes no files.'));
    else done();
  });
}

const takesUpload = ({ routeOptions }: FastifyRequest): boolean =>
  (routeOptions.config as { readonly takesUpload?: boolean }).takesUpload === true;
