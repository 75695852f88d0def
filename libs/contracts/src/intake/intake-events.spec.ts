import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { readFileSync } from 'node:fs';
import { INTAKE_EVENTS } from './intake-events.js';

const fixture = (type: string): object =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${type}.json`, import.meta.url), 'utf8')) as object;

const broken = (contract: (typeof INTAKE_EVENTS)[number], payload: object): string[] =>
  validateSync(plainToInstance(contract.payload, payload), {
    whitelist: true,
    forbidNonWhitelisted: true,
  }).map(String);

describe('the facts that intake publishes', () => {
  it('have types of their own', () => {
    expect(new Set(INTAKE_EVENTS.map(({ type }) => type)).size).toBe(INTAKE_EVENTS.length);
  });

  it.each(INTAKE_EVENTS.map((contract) => [contract.type, contract] as const))(
    'still decode old bytes: %s',
    (type, contract) => {
      const payload = fixture(type) as Readonly<Record<string, unknown>>;
      const isDryRun = contract.topic === 'intake.dry-run';

      expect(broken(contract, payload)).toEqual([]);
      expect(contract.key(payload)).toBe(payload[isDryRun ? 'dryRunId' : 'requestId']);
      expect(['intake.request', 'intake.dry-run']).toContain(contract.topic);
    },
  );

  it.each(INTAKE_EVENTS.map((contract) => [contract.type, contract] as const))(
    'refuse a payload without its request, or with an unknown field: %s',
    (type, contract) => {
      const { requestId: _, ...rest } = fixture(type) as Record<string, unknown>;

      expect(broken(contract, rest)).not.toEqual([]);
      expect(broken(contract, { ...fixture(type), surprise: 1 })).not.toEqual([]);
    },
  );
});
