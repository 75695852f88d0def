import { describe, expect, it } from '@jest/globals';
import { plainToInstance, Transform, Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, MinLength, ValidateIf, validateSync } from 'class-validator';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_EVENTS } from '@hub/contracts/all-events.js';
import type { PlainClass } from './class-rules.js';
import { validInstance } from './valid-instance.js';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

const FIXTURES = join(process.cwd(), 'libs', 'contracts', 'fixtures');
const STRANGE: readonly Json[] = [
  null,
  true,
  -1,
  1.5,
  '',
  'x'.repeat(5_000),
  [],
  {},
  [null],
  [[]],
  { unknown: 1 },
];

const fixtures = readdirSync(FIXTURES).map((file): [string, Json, PlainClass] => {
  const type = file.replace(/\.json$/, '');
  const contract = ALL_EVENTS.find((event) => event.type === type);
  if (contract === undefined) throw new Error(`no contract for ${file}`);
  return [type, JSON.parse(readFileSync(join(FIXTURES, file), 'utf8')) as Json, contract.payload];
});

const byTheLibraries = (type: PlainClass, plain: Json) => {
  const instance = plainToInstance(type, structuredClone(plain));
  const errors = validateSync(instance, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
  });
  return errors.length === 0 ? instance : undefined;
};

/** The value with each of its parts, in turn, left out, doubled under another name, or replaced by something strange. */
function* spoiled(value: Json): Generator<Json> {
  yield* STRANGE;
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    yield [...(value as Json[]), ...(value as Json[])];
    for (const [index, element] of (value as Json[]).entries())
      for (const other of spoiled(element)) yield (value as Json[]).with(index, other);
    return;
  }
  for (const [name, part] of Object.entries(value)) {
    const { [name]: _left, ...others } = value as Record<string, Json>;
    yield others;
    yield { ...value, [`${name}X`]: part };
    for (const other of spoiled(part)) yield { ...value, [name]: other };
  }
}

describe('a valid instance', () => {
  it.each(fixtures)('of %s is what the libraries make of it', (_type, fixture, payload) => {
    expect(validInstance(payload, fixture)).toEqual(byTheLibraries(payload, fixture));
    expect(validInstance(payload, fixture)).toBeInstanceOf(payload);
  });

  it.each(fixtures)('of %s is never made of what the libraries refuse', (_type, fixture, payload) => {
    for (const plain of spoiled(fixture)) {
      const quick = validInstance(payload, plain);
      if (quick !== undefined) expect(quick).toEqual(byTheLibraries(payload, plain));
    }
  });

  it('is not made of a property the class does not know', () => {
    expect(validInstance(Named, { name: 'Ana', admin: true })).toBeUndefined();
    expect(validInstance(Named, JSON.parse('{"name":"Ana","__proto__":{"admin":true}}'))).toBeUndefined();
  });

  it('heeds inherited rules and conditions', () => {
    expect(validInstance(Aged, { name: 'Ana', age: 4, guardian: 'Eva' })).toEqual({
      name: 'Ana',
      age: 4,
      guardian: 'Eva',
    });
    expect(validInstance(Aged, { name: 'Ana' })).toEqual({ name: 'Ana' });
    expect(validInstance(Aged, { age: 4 })).toBeUndefined();
    expect(validInstance(Aged, { name: 'Ana', age: 4, guardian: '' })).toBeUndefined();
    expect(validInstance(Aged, { name: 'Ana', age: 40, guardian: '' })).toEqual({
      name: 'Ana',
      age: 40,
      guardian: '',
    });
  });

  it('is left to the libraries where a class is transformed in ways only they know', () => {
    expect(validInstance(Trimmed, { name: ' Ana ' })).toBeUndefined();
    expect(validInstance(Counted, { count: '3' })).toBeUndefined();
    expect(validInstance(Object as PlainClass, {})).toBeUndefined();
  });
});

class Named {
  @IsString()
  @MinLength(1)
  readonly name!: string;
}

class Aged extends Named {
  @IsOptional()
  @IsInt()
  readonly age?: number;

  @ValidateIf(({ age }: Aged) => age !== undefined && age < 18)
  @IsString()
  @MinLength(1)
  readonly guardian?: string;
}

class Trimmed {
  @Transform(({ value }) => String(value).trim())
  @IsString()
  readonly name!: string;
}

class Counted {
  @Type(() => Number)
  @IsInt()
  readonly count!: number;
}
