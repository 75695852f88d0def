/** One need of a request, as a bundle covers it. */
export interface BundleNeed {
  readonly needItemId: string;
  /** Minor units, person-days, or 1 where a need says neither: a positive integer. */
  readonly demand: number;
  /** Whether several partners can share it; what says no quantity is done by one. */
  readonly isDivisible: boolean;
  readonly skills: readonly string[];
}

/** One engagement that a partner could take on: an offer, or a proposal made with it, for one need. */
export interface BundleOption {
  readonly optionId: string;
  readonly needItemId: string;
  readonly offerId: string;
  readonly providerId: string;
  readonly isUnOrganisation: boolean;
  readonly isSouthern: boolean;
  /** How much of the need it can give at most and must give at least, in the need's unit; `least` ≤ `most`. */
  readonly most: number;
  readonly least: number;
  readonly skills: readonly string[];
  /** 0 to 100. */
  readonly fit: number;
  /** The State has accepted it: it is part of every bundle, and its capacity is taken already. */
  readonly isAccepted: boolean;
}

/** The rules of domain.md, "A bundle". */
export interface BundleRules {
  readonly mostPartners: number;
  /** 2 when the fund is to pay for what is missing. */
  readonly leastUnOrganisations: number;
  /** 1 when triangular cooperation is asked for. */
  readonly leastSouthern: number;
}

export interface BundleProblem {
  readonly needs: readonly BundleNeed[];
  readonly options: readonly BundleOption[];
  /** Engagements that each offer has left, beside those accepted. */
  readonly engagementsLeft: ReadonlyMap<string, number>;
  readonly rules: BundleRules;
}

/** A bundle is made of 2 to 5 partners. */
export const MOST_PARTNERS = 5;

/** Nobody joins a bundle for less of a divisible need than this share, however small its minimum. */
export const LEAST_SHARE = 0.05;

/** The least that an engagement is worth having for: its own minimum, or a twentieth of the need. */
export const leastWorthHaving = (demand: number, most: number, minimum: number): number =>
  Math.min(most, Math.max(minimum, Math.ceil(demand * LEAST_SHARE)));
