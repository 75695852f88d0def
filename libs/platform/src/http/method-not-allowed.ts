import type { FastifyInstance } from 'fastify';
import { PlatformError } from './platform-error.js';

/**
 * Answers 405 with `Allow`, before it reads the body, where the path exists and the method does not.
 * Call it before routes are added.
 */
export function refuseOtherMethods(fastify: FastifyInstance): void {
  const routes = new Map<string, { readonly path: RegExp; readonly methods: Set<string> }>();
  fastify.addHook('onRoute', ({ url, method }) => {
    if (url.includes('*')) return;
    const route = routes.get(url) ?? { path: patternOf(url), methods: new Set() };
    routes.set(url, route);
    for (const each of [method].flat()) route.methods.add(each);
  });
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (!request.is404) return done();
    const path = request.url.split('?', 1)[0] ?? '';
    const allowed = [...routes.values()].filter((route) => route.path.test(path));
    const methods = new Set(allowed.flatMap((route) => [...route.methods]));
    if (methods.size === 0 || methods.has(request.method)) return done();
    const allow = [...methods].sort().join(', ');
    done(new PlatformError('platform.method-not-allowed', `Allowed here: ${allow}.`, { headers: { allow } }));
  });
}

const patternOf = (url: string): RegExp =>
  new RegExp(`^${url.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}/?$`);
