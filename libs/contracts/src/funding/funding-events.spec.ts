import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { FUNDING_EVENTS } from './funding-events.js';

const fixture = (type: string): object =>
  JSON.parse(readFileSync(`libs/contracts/fixtures/${type}.json`, 'utf8')) as object;

const broken = (contract: (typeof FUNDING_EVENTS)[number], payload: object): string[] =>
  validateSync(plainToInstance(contract.payload, payload), {
    whitelist: true,
    forbidNonWhitelisted: true,
  }).map(String);

describe('the facts that funding publishes', () => {
  it('have types of their own', () => {
    expect(new Set(FUNDING_EVENTS.map(({ type }) => type)).size).toBe(FUNDING_EVENTS.length);
  });

  it.each(FUNDING_EVENTS.map((contract) => [contract.type, contract] as const))(
    'still decode old bytes: %s',
    (type, contract) => {
      const payload = fixture(type);

      expect(broken(contract, payload)).toEqual([]);
      expect(type.startsWith(`${contract.topic}.`)).toBe(true);
      expect(contract.key(payload)).toBe(Object.values(payload)[0]);
    },
  );

  it.each(FUNDING_EVENTS.map((contract) => [contract.type, contract] as const))(
    'refuse a payload without its subject, or with an unknown field: %s',
    (type, contract) => {
      const [subject = ''] = Object.keys(fixture(type));
      const rest = Object.fromEntries(Object.entries(fixture(type)).filter(([key]) => key !== subject));

      expect(broken(contract, rest)).not.toEqual([]);
      expect(broken(contract, { ...fixture(type), surprise: 1 })).not.toEqual([]);
    },
  );
});
