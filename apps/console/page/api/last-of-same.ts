/**
 * What to show while a thing's next version is read: what was read of the same thing before, and of no other. Queries that
 * use it have a key of the kind `[what, id, version]`.
 */
export const lastOfSame =
  (id: string) =>
  <T>(before: T | undefined, query: { readonly queryKey: readonly unknown[] } | undefined): T | undefined =>
    query?.queryKey[1] === id ? before : undefined;
