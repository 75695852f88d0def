/** The same without texts and lists that are empty: a field that was cleared is not sent. */
export function withoutBlanks<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutBlanks) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(
      ([, one]) => !(one === undefined || one === null || (typeof one === 'string' && one.trim() === '')),
    )
    .filter(([name, one]) => !(Array.isArray(one) && one.length === 0 && name !== 'needItems'))
    .map(([name, one]) => [name, withoutBlanks(one)]);
  return Object.fromEntries(entries) as T;
}
