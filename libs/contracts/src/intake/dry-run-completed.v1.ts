import { defineEvent } from '../event-contract.js';
import { IsId } from '../values/identifiers.js';
import { IsInstant } from '../values/instant.js';
import { Nested, NestedList } from '../values/nested.js';
import { DryRunFund, DryRunNeedItem } from '../matching/dry-run-answered.v1.js';

/** The answer of matching has been taken in. */
export class DryRunCompletedV1Payload {
  @IsId()
  readonly dryRunId!: string;

  @IsId()
  readonly requestId!: string;

  @NestedList(() => DryRunNeedItem, 100)
  readonly needItems!: readonly DryRunNeedItem[];

  @Nested(() => DryRunFund)
  readonly fund!: DryRunFund;

  @IsInstant()
  readonly answeredAt!: string;
}

export const DryRunCompletedV1 = defineEvent<DryRunCompletedV1Payload>({
  type: 'intake.dry-run.completed.v1',
  topic: 'intake.dry-run',
  key: ({ dryRunId }) => dryRunId,
  payload: DryRunCompletedV1Payload,
});
