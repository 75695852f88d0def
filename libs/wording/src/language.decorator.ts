import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader, ApiQuery } from '@nestjs/swagger';
import { UN_LANGUAGES, type UnLanguage } from '@hub/contracts/vocabularies/un-languages.js';
import { PlatformError } from '@hub/platform/http/platform-error.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isUnLanguage, languageFrom } from './language.js';

/**
 * Parameter decorator: the {@link UnLanguage} to answer in, by `?lang=` or else `Accept-Language`; says so in
 * `Content-Language`.
 * @throws PlatformError `platform.invalid-input` for a `lang` that is no UN language
 */
export const Language = createParamDecorator((_data: unknown, context: ExecutionContext): UnLanguage => {
  const http = context.switchToHttp();
  const request = http.getRequest<FastifyRequest>();
  const { lang } = request.query as { readonly lang?: unknown };
  if (lang !== undefined && !isUnLanguage(lang)) throw unknownLanguage();
  const language = lang ?? languageFrom(request.headers['accept-language']);
  const reply = http.getResponse<FastifyReply>();
  void reply.header('content-language', language);
  void reply.header('vary', 'accept-language');
  return language;
});

/** Method decorator: says in the OpenAPI document that a route answers in the six UN languages. */
export const InLanguages = (): MethodDecorator =>
  applyDecorators(
    ApiQuery({
      name: 'lang',
      required: false,
      enum: UN_LANGUAGES,
      description: 'The language to answer in; goes before Accept-Language.',
    }),
    ApiHeader({ name: 'Accept-Language', required: false, description: 'Used where `lang` is not given.' }),
  );

const unknownLanguage = (): PlatformError => {
  const detail = `lang must be one of ${UN_LANGUAGES.join(', ')}`;
  return new PlatformError('platform.invalid-input', detail, {
    errors: [{ pointer: '?lang', code: 'isIn', detail }],
  });
};
