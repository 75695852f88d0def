import { expect, it } from '@jest/globals';
import { MEMBER_STATES } from '@hub/contracts/vocabularies/member-states.js';
import { COUNTRY_GROUPS, groupsOn } from './country-groups.js';

const sizeOn = (day: string) =>
  COUNTRY_GROUPS.map((group) => MEMBER_STATES.filter((state) => groupsOn(state, day).includes(group)).length);

it('country groups are those of the day', () => {
  expect(groupsOn('BTN', '2023-12-12')).toEqual(['LDC', 'LLDC']);
  expect(groupsOn('BTN', '2023-12-13')).toEqual(['LLDC']);
  expect(groupsOn('KIR', '2026-01-01')).toEqual(['LDC', 'SIDS']);
  expect(groupsOn('NPL', '2026-11-24')).toEqual(['LLDC']);
  expect(groupsOn('CHE', '2026-01-01')).toEqual([]);
  // 44 least developed, 32 landlocked, 37 Member States that are small islands.
  expect(sizeOn('2026-01-01')).toEqual([44, 32, 37]);
});
