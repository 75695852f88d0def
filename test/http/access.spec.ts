import { describe, expect, it } from '@jest/globals';
import { HTTP_SERVICES, moduleOf } from '../../tools/docs/openapi.js';
import { ACCESS } from './access.js';
import { nameOf, routesOf } from './routes-of.js';

describe('who may use which route', () => {
  it('is expected for every route there is, and as the controllers say', async () => {
    const found: Record<string, string> = {};
    for (const service of HTTP_SERVICES)
      for (const route of routesOf(await moduleOf(service)))
        found[`${service} ${nameOf(route)}`] = rolesIn(route.isPublic ? 'everyone' : route.roles.join(' '));

    const expected = Object.fromEntries(
      Object.entries(ACCESS).map(([route, roles]) => [route, rolesIn(roles)]),
    );

    expect(found).toEqual(expected);
  });
});

const rolesIn = (roles: string): string => roles.split(' ').sort().join(' ');
