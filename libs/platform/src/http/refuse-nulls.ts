import { type FieldError, PlatformError } from './platform-error.js';
import { pointerTo } from './pointer.js';

/**
 * What is optional is left out, not null: class-validator takes either, the schemas do not. Objects without a class,
 * whose content is the caller's own, may hold nulls.
 * @throws PlatformError `platform.invalid-input`
 */
export function refuseNulls(dto: object): void {
  const errors = nullsIn(dto, '');
  if (errors.length === 0) return;
  throw new PlatformError('platform.invalid-input', 'Some fields cannot be accepted; see errors.', {
    errors,
  });
}

function nullsIn(value: unknown, pointer: string): FieldError[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => nullsIn(item, pointerTo(pointer, String(index))));
  if (typeof value !== 'object' || value === null || isWithoutClass(value)) return [];
  return Object.entries(value).flatMap(([name, held]) => {
    const at = pointerTo(pointer, name);
    return held === null
      ? [{ pointer: at, code: 'is-null', detail: 'Leave it out instead.' }]
      : nullsIn(held, at);
  });
}

const isWithoutClass = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || value instanceof Date;
};
