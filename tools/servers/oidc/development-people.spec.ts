import { describe, expect, it } from '@jest/globals';
import { claimsOf } from './development-people.js';

describe('a development person', () => {
  it.each([
    ['focal-point.mkd', 'focal-point', 'state:MKD'],
    ['drafter.mkd-skopje', 'drafter', 'state:MKD'],
    ['coordinator.iom-anna', 'coordinator', 'provider:iom'],
    ['coordinator.un-women.ana', 'coordinator', 'provider:un-women'],
    ['desk.ana', 'desk', 'secretariat'],
    ['finance.ada', 'finance', 'fund'],
    ['finance.iom.otto', 'finance', 'provider:iom'],
    ['committee.iom.lea', 'committee', 'provider:iom'],
  ])('%s is a %s of %s', (id, role, organisation) => {
    expect(claimsOf(id)).toMatchObject({ roles: [role], organisation });
  });

  it.each(['', 'desk', 'king.mkd', 'desk.', 'desk.Ana', 'desk.a.b.c'])('"%s" is nobody', (id) => {
    expect(claimsOf(id)).toBeUndefined();
  });
});
