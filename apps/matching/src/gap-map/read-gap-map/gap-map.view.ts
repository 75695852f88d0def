import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import {
  INVITATION_DECLINE_CODES,
  type InvitationDeclineCode,
} from '@hub/contracts/vocabularies/invitation-decline-codes.js';
import { NEED_KINDS, type NeedKind } from '@hub/contracts/vocabularies/need-kinds.js';
import { column, type Column } from '@hub/tabular/column.js';
import { IsIn, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import type { Gap } from '../domain/gap.js';

export class SpreadView {
  @IsInt()
  readonly median!: number;

  /** What covers each of the needs. */
  @IsInt()
  readonly most!: number;
}

export class DeclineCountView {
  @IsIn(INVITATION_DECLINE_CODES)
  readonly reasonCode!: InvitationDeclineCode;

  @IsInt()
  readonly count!: number;
}

/** One offer that nobody has made, and what it would unlock. */
export class GapView implements Gap {
  @IsIn(NEED_KINDS)
  readonly kind!: NeedKind;

  @IsInt()
  @Min(1)
  @Max(23)
  readonly objective!: number;

  @IsIn(['sub-region', 'region', 'regional-body'])
  readonly placeKind!: Gap['placeKind'];

  /** UN M49 code, or a regional body’s id. */
  @IsString()
  readonly place!: string;

  /** ISO 639-1. */
  @IsOptional()
  @IsString()
  readonly language?: string;

  /** ISO 4217. */
  @IsOptional()
  @IsString()
  readonly currency?: string;

  /** Requests with a need that the offer would answer. */
  @IsInt()
  readonly requests!: number;

  /** Those of them whose last open need it is. */
  @IsInt()
  readonly completes!: number;

  @IsInt()
  readonly needItems!: number;

  /** In minor units of `currency`, rounded up to two significant digits. */
  @IsOptional()
  @Nested(() => SpreadView)
  readonly amount?: SpreadView;

  @IsOptional()
  @Nested(() => SpreadView)
  readonly personDays?: SpreadView;

  /** Why invited providers said no, most frequent first. */
  @NestedList(() => DeclineCountView)
  readonly declines!: readonly DeclineCountView[];
}

export class GapMapView {
  @NestedList(() => GapView, 500)
  readonly items!: readonly GapView[];
}

type Cells = Column<Gap>;
const money = (which: 'median' | 'most') => (gap: Gap) =>
  gap.amount && gap.currency ? { amountMinor: gap.amount[which], currency: gap.currency } : undefined;

/** The gap map as a table. */
export const GAP_COLUMNS: readonly Cells[] = [
  column('Kind', 'text', ({ kind }: Gap) => kind) as Cells,
  column('Objective', 'integer', ({ objective }: Gap) => objective) as Cells,
  column('Place', 'text', ({ place }: Gap) => place) as Cells,
  column('Place is a', 'text', ({ placeKind }: Gap) => placeKind) as Cells,
  column('Language', 'text', ({ language }: Gap) => language) as Cells,
  column('Requests unlocked', 'integer', ({ requests }: Gap) => requests) as Cells,
  column('Of them completed', 'integer', ({ completes }: Gap) => completes) as Cells,
  column('Need items', 'integer', ({ needItems }: Gap) => needItems) as Cells,
  column('Median amount', 'amount', money('median')) as Cells,
  column('Largest amount', 'amount', money('most')) as Cells,
  column('Currency', 'text', ({ currency }: Gap) => currency) as Cells,
  column('Median person days', 'integer', ({ personDays }: Gap) => personDays?.median) as Cells,
  column('Most person days', 'integer', ({ personDays }: Gap) => personDays?.most) as Cells,
  column('Declines', 'list', ({ declines }: Gap) =>
    declines.map(({ reasonCode, count }) => `${reasonCode}: ${String(count)}`),
  ) as Cells,
];
