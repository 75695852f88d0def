import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { ALL_EVENTS } from './all-events.js';
import { TOPICS } from './topics.js';

const FIXTURES = new URL('../fixtures/', import.meta.url);
const TYPE = /^(intake|matching|funding)\.[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*\.v[1-9]\d*$/;

const contracts = ALL_EVENTS.map((contract) => [contract.type, contract] as const);
const fixtureOf = (type: string): object =>
  JSON.parse(readFileSync(new URL(`${type}.json`, FIXTURES), 'utf8')) as object;

describe('all events', () => {
  it('have each a type and a payload class of its own name', () => {
    expect(new Set(contracts.map(([type]) => type)).size).toBe(contracts.length);
    expect(new Set(ALL_EVENTS.map(({ payload }) => payload.name)).size).toBe(contracts.length);
  });

  it('go to topics that are each declared once', () => {
    const names = TOPICS.map(({ name }) => name);

    expect(new Set(names).size).toBe(names.length);
  });

  it('have each one fixture, and no fixture is left over', () => {
    const fixtures = readdirSync(FIXTURES).map((name) => name.replace(/\.json$/, ''));

    expect(fixtures.sort()).toEqual(contracts.map(([type]) => type).sort());
  });

  it.each(contracts)('%s is named by service, aggregate, past participle and version', (type, { topic }) => {
    expect(type).toMatch(TYPE);
    expect(type.startsWith(`${topic}.`)).toBe(true);
  });

  it.each(contracts)('%s goes to a declared topic that has a dead-letter twin', (_, { topic }) => {
    const names = TOPICS.map(({ name }) => name);

    expect(names).toEqual(expect.arrayContaining([topic, `${topic}.dlt`]));
  });

  it.each(contracts)('%s still decodes the bytes of its fixture, and finds its key', (type, contract) => {
    const payload = plainToInstance(contract.payload, fixtureOf(type));

    expect(validateSync(payload, { whitelist: true, forbidNonWhitelisted: true }).map(String)).toEqual([]);
    expect(contract.key(payload)).toMatch(/\S/);
  });
});
