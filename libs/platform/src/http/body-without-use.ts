import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import type { FastifyRequest } from 'fastify';
import { PlatformError } from './platform-error.js';

const BODY_PARAMETER = '3';
const takesBody = new WeakMap<object, Map<string, boolean>>();

/**
 * A route that takes no body accepts none but `{}`: what nobody reads must not look accepted.
 * @throws PlatformError `platform.invalid-input`
 */
export function refuseBodyWithoutUse(request: FastifyRequest, controller: object, method: string): void {
  const { body } = request;
  if (body === undefined || body === null || readsBody(controller, method)) return;
  const properties = typeof body === 'object' && !Array.isArray(body) ? Object.keys(body) : [''];
  if (properties.length === 0) return;
  throw new PlatformError('platform.invalid-input', 'This route takes no body.', {
    errors: properties.slice(0, 100).map((property) => ({
      pointer: property === '' ? '' : `/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      code: 'unknown-property',
      detail: 'This route takes no body.',
    })),
  });
}

function readsBody(controller: object, method: string): boolean {
  let methods = takesBody.get(controller);
  if (methods === undefined) takesBody.set(controller, (methods = new Map()));
  let answer = methods.get(method);
  if (answer === undefined) {
    const parameters = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) ?? {}) as object;
    answer = Object.keys(parameters).some((key) => key.startsWith(`${BODY_PARAMETER}:`));
    methods.set(method, answer);
  }
  return answer;
}
