/** So many different sources make an aggregate that tells nothing about any of them. */
export const LEAST_SOURCES = 3;

/** What may be shown, and how. */
export interface Publishable<T> {
  /** Shown one by one. */
  readonly named: readonly T[];
  /** Shown only as their sum: at least {@link LEAST_SOURCES} sources, or none. */
  readonly several: readonly T[];
  /** Some is restricted and there are too few to hide it among: no sum that contains it may be shown either. */
  readonly isWithheld: boolean;
}

export interface Particulars<T> {
  /** May it be shown by itself? */
  isOpen(item: T): boolean;
  sourceOf(item: T): string;
  sizeOf(item: T): bigint;
}

/**
 * Restricted items appear only in sums of at least three sources. Where fewer are restricted, the smallest open sources
 * join them: otherwise a reader could take the open ones off a total and be left with a restricted one.
 */
export function publishable<T>(
  items: readonly T[],
  { isOpen, sourceOf, sizeOf }: Particulars<T>,
): Publishable<T> {
  const restricted = items.filter((item) => !isOpen(item));
  if (restricted.length === 0) return { named: items, several: [], isWithheld: false };
  const hidden = new Set(restricted.map(sourceOf));
  const missing = Math.max(0, LEAST_SOURCES - hidden.size);
  const others = openSources(items, hidden, { sourceOf, sizeOf }).slice(0, missing);
  if (others.length < missing) return { named: [], several: [], isWithheld: true };
  const joining = new Set(others);
  const isHidden = (item: T): boolean => !isOpen(item) || joining.has(sourceOf(item));
  return {
    named: items.filter((item) => !isHidden(item)),
    several: items.filter(isHidden),
    isWithheld: false,
  };
}

/** The sources with nothing restricted, smallest first. */
function openSources<T>(
  items: readonly T[],
  hidden: ReadonlySet<string>,
  { sourceOf, sizeOf }: Omit<Particulars<T>, 'isOpen'>,
): readonly string[] {
  const sizes = new Map<string, bigint>();
  for (const item of items) {
    const source = sourceOf(item);
    if (!hidden.has(source)) sizes.set(source, (sizes.get(source) ?? 0n) + sizeOf(item));
  }
  return [...sizes]
    .toSorted(([a, one], [b, other]) => (one === other ? (a < b ? -1 : 1) : one < other ? -1 : 1))
    .map(([source]) => source);
}
