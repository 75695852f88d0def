import { describe, expect, it } from '@jest/globals';
import { turnsOf, turnsOfOthers } from './whose-turn.js';

const person = (role: string, organisation: string) => ({ id: 'a', name: 'A', roles: [role], organisation });
const PEOPLE = [
  person('drafter', 'state:MKD'),
  person('focal-point', 'state:MKD'),
  person('desk', 'secretariat'),
  person('coordinator', 'provider:iom'),
  person('auditor', 'fund'),
];

describe('whose turn it is', () => {
  it.each(PEOPLE)('is either that of $roles or that of others, and no turn is left out', (one) => {
    const all = [...turnsOf(one), ...turnsOfOthers(one)];

    expect(all).toContain('nobody');
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(9);
  });

  it('is a focal point’s also where all parties have to act', () => {
    expect(turnsOf(person('focal-point', 'state:MKD'))).toEqual(['focal-point', 'parties']);
    expect(turnsOf(person('auditor', 'fund'))).toEqual([]);
  });
});
