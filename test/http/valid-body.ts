/** The part of JSON Schema that the services' documents use. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly minLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

export type Schemas = Readonly<Record<string, Schema>>;

const TEXTS = [
  'A text',
  'a',
  'MKD',
  'USD',
  'en',
  '2027-03-01',
  '2027-03-01T09:00:00.000Z',
  'f7f1b8d0-6c1e-5a3e-9a53-0d8a2d1f6c11',
  '17.18',
  '1.0',
  '150',
  'a'.repeat(64),
  'one.two.three',
  'MK',
  'EXAMMKDD',
  'MK07250120000058984',
  'intake.request.dlt/0@999999',
];
const FORMATS: Readonly<Record<string, string>> = {
  uuid: 'f7f1b8d0-6c1e-5a3e-9a53-0d8a2d1f6c11',
  date: '2027-03-01',
  'date-time': '2027-03-01T09:00:00.000Z',
  email: 'somebody@example.org',
  uri: 'https://example.org/x',
};

/** What a reference or a lone `allOf` stands for. */
export function resolved(schema: Schema, schemas: Schemas): Schema {
  if (schema.$ref !== undefined) return resolved(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, schemas);
  const [only] = schema.allOf ?? [];
  return only === undefined ? schema : resolved(only, schemas);
}

/** A value the schema accepts; `full` has every optional property, and one item in every list. */
export function validValue(schema: Schema, schemas: Schemas, full: boolean): unknown {
  const { type, enum: values, ...rest } = resolved(schema, schemas);
  if (values !== undefined) return values[0];
  if (type === 'object' || rest.properties !== undefined) return validObject(rest, schemas, full);
  if (type === 'array') return validList(rest, schemas, full);
  if (type === 'integer' || type === 'number')
    return Math.max(rest.minimum ?? 1, (rest.exclusiveMinimum ?? 0) + 1);
  return type === 'boolean' ? true : validText(rest);
}

function validObject({ properties = {}, required = [] }: Schema, schemas: Schemas, full: boolean): object {
  const names = Object.keys(properties).filter((name) => full || required.includes(name));
  return Object.fromEntries(names.map((name) => [name, validValue(properties[name] ?? {}, schemas, full)]));
}

function validList({ items = {}, minItems = 0 }: Schema, schemas: Schemas, full: boolean): unknown[] {
  return Array.from({ length: Math.max(minItems, full ? 1 : 0) }, () => validValue(items, schemas, full));
}

function validText({ format, pattern, minLength = 0 }: Schema): string {
  if (format !== undefined) return FORMATS[format] ?? '';
  if (pattern === undefined) return 'A text'.padEnd(minLength, '.');
  const text = TEXTS.find((each) => new RegExp(pattern).test(each) && each.length >= minLength);
  if (text === undefined) throw new Error(`No sample for ${pattern}: add one to valid-body.ts.`);
  return text;
}

/** A body with one property of the wrong type, and the JSON pointer to it. */
export interface WrongBody {
  readonly pointer: string;
  readonly body: unknown;
}

/** For every property at every depth of the full body: that body with a wrong type there. */
export function wrongBodies(schema: Schema, schemas: Schemas): readonly WrongBody[] {
  const full = validValue(schema, schemas, true);
  return pointersInto(schema, schemas, '').map((pointer) => ({
    pointer,
    body: withWrongType(full, pointer),
  }));
}

function pointersInto(schema: Schema, schemas: Schemas, parent: string): string[] {
  const { properties = {} } = resolved(schema, schemas);
  return Object.entries(properties).flatMap(([name, property]) => {
    const found = resolved(property, schemas);
    const pointer = `${parent}/${name}`;
    const inner =
      found.type === 'array'
        ? pointersInto(found.items ?? {}, schemas, `${pointer}/0`)
        : pointersInto(found, schemas, pointer);
    return [pointer, ...inner];
  });
}

function withWrongType(full: unknown, pointer: string): unknown {
  const copy = structuredClone(full);
  const steps = pointer.split('/').slice(1);
  const last = steps.pop() ?? '';
  const holder = steps.reduce<Record<string, unknown>>(
    (at, step) => at[step] as Record<string, unknown>,
    copy as Record<string, unknown>,
  );
  holder[last] = typeof holder[last] === 'string' ? { not: 'a text' } : 'not this type';
  return copy;
}
