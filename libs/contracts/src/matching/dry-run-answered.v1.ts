import { ArrayMaxSize, IsIn, IsInt, IsNumber, IsOptional, Max, Min } from 'class-validator';
import { defineEvent } from '../event-contract.js';
import { IsId } from '../values/identifiers.js';
import { IsInstant } from '../values/instant.js';
import { Nested, NestedList } from '../values/nested.js';
import { IsText } from '../values/text.js';

/** What a State could change about a need so that further offers fit. */
export const DRY_RUN_CHANGE_KINDS = [
  'period',
  'language',
  'place',
  'amount',
  'objective',
  'kind',
  'other',
] as const;
export type DryRunChangeKind = (typeof DRY_RUN_CHANGE_KINDS)[number];

const IsCount = (): PropertyDecorator => (target, property) => {
  IsInt()(target, property);
  Min(0)(target, property);
};

/** A provider that fits, with its best offer. */
export class DryRunProvider {
  @IsId()
  readonly providerId!: string;

  @IsId()
  readonly offerId!: string;

  /** 0 to 100. */
  @IsNumber()
  @Min(0)
  @Max(100)
  readonly fit!: number;
}

/** One change of a need: a period as `<first day>/<last day>`, an amount as `<minor units> <currency>`. */
export class DryRunChange {
  @IsIn(DRY_RUN_CHANGE_KINDS)
  readonly kind!: DryRunChangeKind;

  @IsOptional()
  @IsText(500)
  readonly from?: string;

  @IsOptional()
  @IsText(500)
  readonly to?: string;
}

export class DryRunNearMiss {
  @Nested(() => DryRunChange)
  readonly change!: DryRunChange;

  /** How many offers would fit besides with this change alone. */
  @IsCount()
  readonly further!: number;
}

export class DryRunNeedItem {
  @IsId()
  readonly needItemId!: string;

  /** How many offers fit. */
  @IsCount()
  readonly fitting!: number;

  @ArrayMaxSize(20)
  @NestedList(() => DryRunProvider)
  readonly providers!: readonly DryRunProvider[];

  @NestedList(() => DryRunNearMiss)
  readonly nearMisses!: readonly DryRunNearMiss[];
}

/** Whether the fund could be asked: it wants at least two United Nations organisations. */
export class DryRunFund {
  /** How many United Nations organisations fit some need item. */
  @IsCount()
  readonly unOrganisations!: number;

  /** How many are missing for the fund to be asked. */
  @IsCount()
  readonly missing!: number;
}

/** Who could answer the needs of a dry run. */
export class DryRunAnsweredV1Payload {
  @IsId()
  readonly dryRunId!: string;

  @IsId()
  readonly requestId!: string;

  @NestedList(() => DryRunNeedItem)
  readonly needItems!: readonly DryRunNeedItem[];

  @Nested(() => DryRunFund)
  readonly fund!: DryRunFund;

  @IsInstant()
  readonly answeredAt!: string;
}

export const DryRunAnsweredV1 = defineEvent<DryRunAnsweredV1Payload>({
  type: 'matching.dry-run.answered.v1',
  topic: 'matching.dry-run',
  key: ({ dryRunId }) => dryRunId,
  payload: DryRunAnsweredV1Payload,
});
