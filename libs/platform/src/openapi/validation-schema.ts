import type { SchemaObject } from '@nestjs/swagger';

/** What one class-validator decorator says of a value. */
export interface Rule {
  /** class-validator's name, e.g. `isInt`, `arrayMaxSize`. */
  readonly name: string;
  readonly constraints: readonly unknown[];
}

type Translation = (constraints: readonly unknown[]) => Partial<SchemaObject>;

const bound =
  (keyword: string): Translation =>
  ([value]) => ({ [keyword]: value });
const fixed =
  (schema: Partial<SchemaObject>): Translation =>
  () =>
    schema;

const LENGTH_OF_DAY = 10;

/** What a rule says of the value it stands on (of each item, when it says `each`). */
const OF_VALUE: Readonly<Record<string, Translation>> = {
  isString: fixed({ type: 'string' }),
  isInt: fixed({ type: 'integer' }),
  isNumber: fixed({ type: 'number' }),
  isPositive: fixed({ exclusiveMinimum: 0 as never }),
  isBoolean: fixed({ type: 'boolean' }),
  isObject: fixed({ type: 'object' }),
  isUuid: fixed({ type: 'string', format: 'uuid' }),
  isEmail: fixed({ type: 'string', format: 'email' }),
  isUrl: fixed({ type: 'string', format: 'uri' }),
  isIso8601: fixed({ type: 'string', format: 'date-time' }),
  isDate: fixed({ type: 'string', format: 'date-time' }),
  isDateString: fixed({ type: 'string', format: 'date-time' }),
  isISO31661Alpha3: fixed({ type: 'string', pattern: '^[A-Z]{3}$' }),
  isISO4217CurrencyCode: fixed({ type: 'string', pattern: '^[A-Z]{3}$' }),
  isNotEmpty: fixed({ minLength: 1 }),
  isHash: fixed({ type: 'string', pattern: '^[0-9a-f]+$' }),
  min: bound('minimum'),
  max: bound('maximum'),
  minLength: bound('minLength'),
  maxLength: bound('maxLength'),
  isLength: ([minLength, maxLength]) => ({
    type: 'string',
    ...(minLength === undefined ? {} : { minLength: minLength as number }),
    ...(maxLength === undefined ? {} : { maxLength: maxLength as number }),
  }),
  matches: ([pattern]) => ({
    type: 'string',
    ...(pattern instanceof RegExp ? { pattern: pattern.source } : {}),
  }),
  isIn: ([values]) => ({ enum: [...(values as readonly unknown[])] }),
  equals: ([value]) => ({ enum: [value] }),
};

/** What a rule says of the list it stands on. */
const OF_LIST: Readonly<Record<string, Translation>> = {
  isArray: fixed({ type: 'array' }),
  arrayMinSize: bound('minItems'),
  arrayMaxSize: bound('maxItems'),
  arrayNotEmpty: fixed({ minItems: 1 }),
  arrayUnique: fixed({ uniqueItems: true }),
};

const schemaOf = (
  rules: readonly Rule[],
  table: Readonly<Record<string, Translation>>,
): Partial<SchemaObject> =>
  Object.assign(
    {},
    ...rules.map(({ name, constraints }) => table[name]?.(constraints) ?? {}),
  ) as Partial<SchemaObject>;

/** The schema of a single value, or of each item of a list. */
export function valueSchema(rules: readonly Rule[]): Partial<SchemaObject> {
  const { minLength, maxLength, ...schema } = schemaOf(rules, OF_VALUE);
  // An instant that must have ten characters is a day.
  if (schema.format === 'date-time' && maxLength === LENGTH_OF_DAY) return { ...schema, format: 'date' };
  return {
    ...schema,
    ...(schema.type === undefined ? typeOfEnum(schema.enum) : {}),
    ...(minLength === undefined ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
  };
}

function typeOfEnum(values: readonly unknown[] | undefined): { type?: string } {
  const [only, ...others] = new Set(values?.map((value) => typeof value));
  return only === undefined || others.length > 0 ? {} : { type: only };
}

/** The keywords of a list itself. */
export const listSchema = (rules: readonly Rule[]): Partial<SchemaObject> => schemaOf(rules, OF_LIST);

/** True for rules that only a list can satisfy. */
export const isListRule = ({ name }: Rule): boolean => name in OF_LIST;
