import { ConsortiumContainsItself } from './provider.errors.js';

/** Who belongs to whom: each consortium's members by its id. */
export type Memberships = ReadonlyMap<string, readonly string[]>;

/**
 * A consortium is made of others, never of itself.
 *
 * @throws ConsortiumContainsItself with the way back, when it would be its own member, directly or through others
 */
export function refuseCircle(providerId: string, members: readonly string[], memberships: Memberships): void {
  const seen = new Set<string>();
  const ways = members.map((member) => [providerId, member]);
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    const last = way.at(-1) ?? '';
    if (last === providerId) throw new ConsortiumContainsItself(way);
    if (seen.has(last)) continue;
    seen.add(last);
    for (const member of memberships.get(last) ?? []) ways.push([...way, member]);
  }
}
