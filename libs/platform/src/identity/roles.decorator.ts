import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth } from '@nestjs/swagger';

export const ROLES_METADATA = 'hub:roles';
export const PUBLIC_METADATA = 'hub:public';

/** Lets callers with at least one of these roles in. A route with neither this nor `@Public()` is refused to all. */
export const Roles = (...roles: readonly [string, ...string[]]): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(ROLES_METADATA, roles), ApiBearerAuth('oidc'));
