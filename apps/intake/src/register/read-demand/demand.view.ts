import { IsInt, IsOptional } from 'class-validator';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { Money } from '@hub/contracts/values/money.js';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';

/** By what demand is counted. */
export const DEMAND_BY = [
  'objective',
  'region',
  'group',
  'cooperation',
  'sdgTarget',
  'kind',
  'urgency',
] as const;
export type DemandBy = (typeof DEMAND_BY)[number];

/** How many requests there are of one sort. */
export class DemandCount {
  /** E.g. `3` (objective), `002` (region), `LDC`, `triangular`, `10.7`. */
  @IsText(64)
  readonly key!: string;

  /** Of a region, as the M49 standard has it. */
  @IsOptional()
  @IsText(200)
  readonly name?: string;

  @IsInt()
  readonly requests!: number;

  /** Still being worked on. */
  @IsInt()
  readonly open!: number;

  /** The State has confirmed the outcome. */
  @IsInt()
  readonly met!: number;

  /** What these requests ask for as a whole, by currency. */
  @NestedList(() => Money)
  readonly askedFor!: readonly Money[];
}

/** Demand among the published requests; a request counts in each of its objectives, regions and so on. */
export class DemandView {
  @IsInstant()
  readonly asOf!: string;

  @IsInt()
  readonly requests!: number;

  @IsInt()
  readonly open!: number;

  @IsInt()
  readonly met!: number;

  @NestedList(() => DemandCount)
  readonly objective!: readonly DemandCount[];

  /** Regions and sub-regions of the UN's M49 standard. */
  @NestedList(() => DemandCount)
  readonly region!: readonly DemandCount[];

  /**
   * Least developed (UN Committee for Development Policy, 19 December 2024), landlocked developing and small island
   * developing States (UN-OHRLLS, 2024), as on the day of submission.
   */
  @NestedList(() => DemandCount)
  readonly group!: readonly DemandCount[];

  @NestedList(() => DemandCount)
  readonly cooperation!: readonly DemandCount[];

  @NestedList(() => DemandCount)
  readonly sdgTarget!: readonly DemandCount[];

  @NestedList(() => DemandCount)
  readonly kind!: readonly DemandCount[];

  @NestedList(() => DemandCount)
  readonly urgency!: readonly DemandCount[];
}
