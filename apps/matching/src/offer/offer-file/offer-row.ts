import type { Amount } from '@hub/tabular/column.js';
import type { CooperationKind } from '@hub/contracts/vocabularies/cooperation-kinds.js';
import type { NeedKind } from '@hub/contracts/vocabularies/need-kinds.js';
import type { RegionalBodyId } from '@hub/contracts/vocabularies/regional-bodies.js';
import type { StructuralFactor } from '@hub/contracts/vocabularies/structural-factors.js';

type FileAmount = Amount & { readonly amountMinor: number };

/** A row of a file of offers; what is left out is an empty cell. */
export interface OfferRow {
  /** Of an offer that is there already; a row without one is a new offer. */
  readonly offerId?: string | undefined;
  /** What the terms were when the file was written; see `revisionMark`. */
  readonly revision?: string | undefined;
  readonly title: string;
  readonly kind: NeedKind;
  readonly objectives: readonly string[];
  readonly countries?: readonly string[] | undefined;
  readonly m49Regions?: readonly string[] | undefined;
  readonly regionalBodies?: readonly RegionalBodyId[] | undefined;
  readonly global?: boolean | undefined;
  readonly exclusions?: readonly string[] | undefined;
  readonly minimum?: FileAmount | undefined;
  readonly maximum?: FileAmount | undefined;
  readonly currency?: string | undefined;
  readonly personDays?: number | undefined;
  readonly skills?: readonly string[] | undefined;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly languages?: readonly string[] | undefined;
  readonly interpretation?: boolean | undefined;
  readonly cooperationKinds?: readonly CooperationKind[] | undefined;
  readonly sdgTargets?: readonly string[] | undefined;
  readonly structuralFactors?: readonly StructuralFactor[] | undefined;
  readonly conditions?: readonly string[] | undefined;
  readonly capacityTotal: number;
  readonly capacityConcurrent: number;
  /** Written for whoever reads the file; not read. */
  readonly leftTotal?: string | undefined;
  readonly leftConcurrent?: string | undefined;
}
