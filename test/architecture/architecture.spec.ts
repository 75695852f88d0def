import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type Violation } from './cruise.js';
import { badNames } from './file-names.js';

const root = process.cwd();

describe('the architecture', () => {
  it('keeps the arrows between apps, domains and libs', async () => {
    const { modules, violations } = await cruise(root);

    expect(modules).toBeGreaterThan(50);
    expect(violations).toEqual([]);
  });

  it('names each file for what it holds', () => {
    expect(['apps', 'libs', 'tools', 'test'].flatMap((folder) => badNames(join(root, folder)))).toEqual([]);
  });
});

describe('the architecture test', () => {
  const BROKEN: Readonly<Record<string, string>> = {
    'apps/intake/src/request/domain/request.ts': `import { Long } from 'mongodb';\nexport const one = Long.ONE;`,
    'apps/intake/src/request/domain/clock.ts': `import { now } from 'node:process';\nexport const at = now;`,
    'apps/intake/src/request/domain/contract.ts': `import { FACT } from '../../../../../libs/contracts/src/fact.js';\nexport const fact = FACT;`,
    'apps/intake/src/request/domain/type.ts': `import type { Fact } from '../../../../../libs/contracts/src/fact.js';\nexport type Mine = Fact;`,
    'apps/intake/src/request/storage/repository.ts': `import { clear } from '../clear-request/clear.js';\nexport const a = clear;`,
    'apps/intake/src/request/clear-request/clear.ts': `import { fund } from '../../../../funding/src/fund.js';\nexport const clear = fund;`,
    'apps/funding/src/fund.ts': `export const fund = 1;`,
    'libs/contracts/src/fact.ts': `export const FACT = 1;\nexport interface Fact { a: 1 }`,
    'libs/platform/src/http.ts': `import { fund } from '../../../apps/funding/src/fund.js';\nexport const b = fund;`,
    'libs/aggregate/src/store.ts': `import { b } from '../../platform/src/http.js';\nexport const c = b;`,
    'libs/aggregate/src/utils.ts': `export const d = 1;`,
    'libs/aggregate/src/index.ts': `export const e = 1;`,
    'libs/aggregate/src/helpers/f.ts': `export const f = 1;`,
  };
  let folder: string;
  let violations: Violation[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'broken-architecture-'));
    writeFileSync(join(folder, 'tsconfig.json'), '{}');
    for (const [path, source] of Object.entries(BROKEN)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), source);
    }
    ({ violations } = await cruise(folder));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['no-app-imports-an-app', 'apps/intake/src/request/clear-request/clear.ts'],
    ['domain-is-pure', 'apps/intake/src/request/domain/request.ts'],
    ['domain-is-pure', 'apps/intake/src/request/domain/clock.ts'],
    ['domain-takes-types-alone-from-contracts', 'apps/intake/src/request/domain/contract.ts'],
    ['storage-knows-no-use-case', 'apps/intake/src/request/storage/repository.ts'],
    ['no-lib-imports-an-app', 'libs/platform/src/http.ts'],
    ['libs-aggregate-arrows', 'libs/aggregate/src/store.ts'],
  ])('goes red by %s when %s breaks it', (rule, from) => {
    expect(violations).toContainEqual(expect.objectContaining({ rule, from }));
  });

  it('lets a domain take a type from the contracts', () => {
    expect(violations.filter(({ from }) => from.endsWith('type.ts'))).toEqual([]);
  });

  it('goes red on files named utils, index or helpers', () => {
    expect(
      badNames(folder)
        .map((path) => path.slice(folder.length + 1))
        .sort(),
    ).toEqual(['libs/aggregate/src/helpers', 'libs/aggregate/src/index.ts', 'libs/aggregate/src/utils.ts']);
  });
});
