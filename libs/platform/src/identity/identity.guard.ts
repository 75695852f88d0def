import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { PlatformError } from '../http/platform-error.js';
import type { Caller } from './caller.decorator.js';
import { setCaller, unauthenticated } from './request-caller.js';
import { PUBLIC_METADATA, ROLES_METADATA } from './roles.decorator.js';
import { TokenVerifier } from './token-verifier.js';

interface Access {
  readonly isPublic: boolean;
  readonly roles: readonly string[];
}

const BEARER = /^Bearer ([A-Za-z0-9\-._~+/]+=*)$/i;

/** Lets a request in by token and role; a route that names neither roles nor `@Public()` is closed to all. */
@Injectable()
export class IdentityGuard implements CanActivate {
  private readonly accessOf = new WeakMap<object, Access>();

  constructor(private readonly tokens: TokenVerifier) {}

  /** @throws PlatformError `platform.unauthenticated`, `platform.wrong-role`, `platform.identity-provider-unavailable` */
  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const access = this.access(context);
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { authorization } = request.headers;
    if (authorization === undefined) {
      if (access.isPublic) return true;
      throw unauthenticated('This needs a bearer token.');
    }
    const token = BEARER.exec(authorization)?.[1];
    if (token === undefined)
      throw unauthenticated('Send "Authorization: Bearer <token>".', 'invalid_request');
    const caller = this.tokens.callerOf(token);
    return caller instanceof Promise
      ? caller.then((verified) => letIn(request, verified, access))
      : letIn(request, caller, access);
  }

  private access(context: ExecutionContext): Access {
    const handler = context.getHandler();
    let access = this.accessOf.get(handler);
    if (access === undefined) {
      access = accessOf(handler, context.getClass());
      this.accessOf.set(handler, access);
    }
    return access;
  }
}

/** What a route's decorators say of who may call it; the method's word goes before the class's. */
export function accessOf(handler: object, controller: object): Access {
  for (const target of [handler, controller]) {
    const roles = Reflect.getMetadata(ROLES_METADATA, target) as readonly string[] | undefined;
    if (roles !== undefined) return { isPublic: false, roles };
    if (Reflect.getMetadata(PUBLIC_METADATA, target) === true) return { isPublic: true, roles: [] };
  }
  return { isPublic: false, roles: [] };
}

function letIn(request: FastifyRequest, caller: Caller, { isPublic, roles }: Access): boolean {
  if (!isPublic && !roles.some((role) => caller.roles.includes(role)))
    throw new PlatformError('platform.wrong-role', 'Your role may not do this.');
  setCaller(request, caller);
  return true;
}
