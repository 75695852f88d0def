import { describe, expect, it } from '@jest/globals';
import { REGIONAL_BODIES } from '@hub/contracts/vocabularies/regional-bodies.js';
import { MEMBER_STATES } from '@hub/contracts/vocabularies/member-states.js';
import { isMemberOn } from '../domain/reference-data.js';
import { loadReferenceData } from './load-reference-data.js';

const { m49, regionalBodies } = loadReferenceData();

describe('the reference data', () => {
  it.each([
    ['MKD', ['150'], ['039']],
    ['KEN', ['002'], ['014', '202']],
    ['JAM', ['019'], ['029', '419']],
  ])('puts %s into its regions', (country, regions, subRegions) => {
    expect(m49.get(country)).toEqual({ regions, subRegions });
  });

  it('knows every Member State', () => {
    expect(MEMBER_STATES.filter((state) => !m49.has(state))).toEqual([]);
  });

  it.each(REGIONAL_BODIES.map((body) => [body.id, body] as const))(
    'has %s of known countries, each once',
    (_id, { members }) => {
      expect(members.filter((country) => !m49.has(country))).toEqual([]);
      expect(new Set(members).size).toBe(members.length);
    },
  );

  it.each([
    ['ecowas', 'MLI', '2025-01-28', true],
    ['ecowas', 'MLI', '2025-01-29', false],
    ['asean', 'TLS', '2025-10-25', false],
    ['asean', 'TLS', '2025-10-26', true],
    ['asean', 'MKD', '2026-01-01', false],
  ])('says whether in %s %s was on %s a member', (id, country, day, isMember) => {
    const body = regionalBodies.get(id);
    expect(body && isMemberOn(body, country, day)).toBe(isMember);
  });
});
