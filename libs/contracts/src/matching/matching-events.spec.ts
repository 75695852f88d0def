import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { readFileSync } from 'node:fs';
import { MATCHING_EVENTS } from './matching-events.js';

const fixture = (type: string): object =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${type}.json`, import.meta.url), 'utf8')) as object;

const broken = (contract: (typeof MATCHING_EVENTS)[number], payload: object): string[] =>
  validateSync(plainToInstance(contract.payload, payload), {
    whitelist: true,
    forbidNonWhitelisted: true,
  }).map(String);

const named = MATCHING_EVENTS.map((contract) => [contract.type, contract] as const);
const idOf = ({ topic }: (typeof MATCHING_EVENTS)[number]): string =>
  `${(topic.split('.')[1] ?? '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Id`;

describe('the facts that matching publishes', () => {
  it('have types of their own', () => {
    expect(new Set(MATCHING_EVENTS.map(({ type }) => type)).size).toBe(MATCHING_EVENTS.length);
  });

  it.each(named)('still decode old bytes: %s', (type, contract) => {
    const payload = fixture(type) as Record<string, unknown>;

    expect(broken(contract, payload)).toEqual([]);
    expect(contract.key(payload)).toBe(payload[idOf(contract)]);
    expect(type.startsWith(`${contract.topic}.`)).toBe(true);
  });

  it.each(named)('refuse a payload without its id, or with an unknown field: %s', (type, contract) => {
    const { [idOf(contract)]: _, ...rest } = fixture(type) as Record<string, unknown>;

    expect(broken(contract, rest)).not.toEqual([]);
    expect(broken(contract, { ...fixture(type), surprise: 1 })).not.toEqual([]);
  });
});
