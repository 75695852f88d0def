/** The plain data of a body that arrived as an instance of its class, without members that are undefined. */
export const plain = <T extends object>(dto: T): T => copyOf(dto) as T;

function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  const copy: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) if (member !== undefined) copy[name] = copyOf(member);
  return copy;
}
