import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const SOURCES = new URL('../', import.meta.url);
const ALLOWED = /^(kafka|topics)\//;

describe('kafkajs', () => {
  it('is known to its adapter alone, so that another client is one folder away', () => {
    const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
    const sources = files.filter((file) => file.endsWith('.ts') && !file.endsWith('spec.ts'));

    const users = sources.filter((file) =>
      readFileSync(new URL(file, SOURCES), 'utf8').includes("from 'kafkajs'"),
    );

    expect(users.length).toBeGreaterThan(3);
    expect(users.filter((file) => !ALLOWED.test(file))).toEqual([]);
  });
});
