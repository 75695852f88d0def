/** Stands where words were struck, in every language. */
export const STRUCK_MARK = '[…]';

/**
 * The value with every occurrence of the texts in its strings replaced by `STRUCK_MARK`; the same object when there is
 * none. Names of members are left alone, and so is whatever is not plain data (dates, ids, bytes).
 */
export function withoutTexts<T>(value: T, texts: readonly string[]): T {
  if (typeof value === 'string') return struckFrom(value, texts) as T;
  if (Array.isArray(value)) return withoutTextsInList(value, texts) as T;
  if (!isPlain(value)) return value;
  const entries = Object.entries(value);
  const struck = entries.map(([key, member]): [string, unknown] => [key, withoutTexts(member, texts)]);
  return struck.every(([, member], index) => member === entries[index]?.[1])
    ? value
    : (Object.fromEntries(struck) as T);
}

function withoutTextsInList(list: readonly unknown[], texts: readonly string[]): readonly unknown[] {
  const struck = list.map((item) => withoutTexts(item, texts));
  return struck.every((item, index) => item === list[index]) ? list : struck;
}

const struckFrom = (text: string, texts: readonly string[]): string =>
  texts.reduce((left, one) => left.replaceAll(one, () => STRUCK_MARK), text);

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
