/** Reads the filters of a page out of its address; whatever does not fit its form is no filter. */
export function searchIn<K extends string>(
  forms: Readonly<Record<K, RegExp>>,
  search: Readonly<Record<string, unknown>>,
): Readonly<Partial<Record<K, string>>> {
  const fitting = (Object.entries(forms) as [K, RegExp][])
    .map(([name, form]) => [name, String(search[name] ?? '').trim(), form] as const)
    .filter(([, value, form]) => form.test(value));
  return Object.fromEntries(fitting.map(([name, value]) => [name, value])) as Readonly<
    Partial<Record<K, string>>
  >;
}
