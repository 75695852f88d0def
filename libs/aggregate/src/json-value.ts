import { MalformedData } from './aggregate.errors.js';

// MongoDB refuses documents nested deeper than 100 levels.
const DEEPEST = 80;

/**
 * Event data is published as JSON and hashed, so it must be exactly what JSON can say: an instant is ISO text,
 * not a Date; undefined members are left out.
 *
 * @throws MalformedData naming what has no JSON form.
 */
export function assertJson(value: unknown, depth = 0): void {
  switch (typeof value) {
    case 'bigint':
    case 'function':
    case 'symbol':
      throw new MalformedData(`A ${typeof value} has no JSON form`);
    case 'number':
      if (!Number.isFinite(value)) throw new MalformedData(`${String(value)} has no JSON form`);
      return;
    case 'object':
      if (value !== null) assertJsonObject(value, depth);
      return;
    default:
  }
}

function assertJsonObject(value: object, depth: number): void {
  if (depth > DEEPEST) throw new MalformedData(`Data is nested deeper than ${String(DEEPEST)} levels`);
  if (Array.isArray(value)) {
    for (const item of value) assertJson(item, depth + 1);
    return;
  }
  if (
    value instanceof Map ||
    value instanceof Set ||
    ArrayBuffer.isView(value) ||
    'toJSON' in value ||
    '_bsontype' in value
  )
    throw new MalformedData(`A ${value.constructor.name} has no exact JSON form`);
  for (const name of Object.keys(value)) {
    if (name.includes('\0') || name === '__proto__') throw new MalformedData('A name cannot be stored');
    assertJson((value as Record<string, unknown>)[name], depth + 1);
  }
}
