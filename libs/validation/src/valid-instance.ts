import { type ClassRules, type PlainClass, type PropertyRules, rulesOf } from './class-rules.js';

const known = new WeakMap<PlainClass, ClassRules | 'unknown'>();

/**
 * An instance of the class made of plain JSON and validated on the way; undefined when that is not valid beyond doubt.
 * Then ask class-transformer and class-validator: they find what is wrong, or that nothing is.
 */
export function validInstance<T extends object>(type: PlainClass<T>, plain: unknown): T | undefined {
  const rules = rulesFor(type);
  if (rules === 'unknown' || typeof plain !== 'object' || plain === null || Array.isArray(plain))
    return undefined;
  const instance = new type() as Record<string, unknown>;
  for (const name of Object.keys(plain)) {
    const property = rules.get(name);
    if (property === undefined) return undefined;
    const value = (plain as Record<string, unknown>)[name];
    const made = property.nested === undefined ? value : nestedValue(property.nested, value);
    if (made === NOT_VALID) return undefined;
    instance[name] = made;
  }
  for (const property of rules.values()) if (!isValid(property, instance)) return undefined;
  return instance as T;
}

function rulesFor(type: PlainClass): ClassRules | 'unknown' {
  let rules = known.get(type);
  if (rules === undefined) {
    rules = rulesOf(type) ?? 'unknown';
    known.set(type, rules);
  }
  return rules;
}

function isValid(
  { name, conditions, checks, nested }: PropertyRules,
  instance: Record<string, unknown>,
): boolean {
  const value = instance[name];
  if (!conditions.every((condition) => condition(value, instance))) return true;
  if (nested !== undefined && value === null) return false;
  return checks.every((check) => check(value, instance));
}

const NOT_VALID = Symbol('not valid');

// Absent values are judged by the property's own rules.
function nestedValue(type: PlainClass, value: unknown): unknown {
  if (value === undefined || value === null) return value;
  if (!Array.isArray(value)) return validInstance(type, value) ?? NOT_VALID;
  const made: object[] = [];
  for (const element of value) {
    const instance = validInstance(type, element);
    if (instance === undefined) return NOT_VALID;
    made.push(instance);
  }
  return made;
}
