/** The UN M49 groups of a country: continental regions, and the sub-regions and intermediate regions below. */
export interface M49Groups {
  readonly regions: readonly string[];
  readonly subRegions: readonly string[];
}

/** A regional body's members; whoever joined or left lately has the day beside it. */
export interface Membership {
  readonly members: readonly string[];
  readonly joinedOn?: Readonly<Record<string, string>>;
  readonly leftOn?: Readonly<Record<string, string>>;
}

/** What matching must know of the world; loaded at the edge and handed in. */
export interface ReferenceData {
  /** By ISO 3166-1 alpha-3. */
  readonly m49: ReadonlyMap<string, M49Groups>;
  /** By the body's id. */
  readonly regionalBodies: ReadonlyMap<string, Membership>;
}

/** Whether the country was a member on the day (YYYY-MM-DD). */
export function isMemberOn(membership: Membership, country: string, day: string): boolean {
  if (!membership.members.includes(country)) return false;
  const joined = membership.joinedOn?.[country];
  const left = membership.leftOn?.[country];
  return (joined === undefined || joined <= day) && (left === undefined || day < left);
}
