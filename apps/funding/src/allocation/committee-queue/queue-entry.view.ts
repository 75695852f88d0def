import { IsId, IsIds } from '@hub/contracts/values/identifiers.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { AreStates } from '@hub/contracts/values/member-states.js';
import { Money } from '@hub/contracts/values/money.js';
import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { PageView } from '@hub/platform/http/page.view.js';
import { IsArray, IsBoolean, IsIn, IsInt, IsNumber, IsString, Min } from 'class-validator';
import { MemberPositionView } from '../read-allocations/review.view.js';
import { MEMBERS_TURNS, type MembersTurn, type QueueEntry } from './queue-entry.js';

class FundedBundleView {
  @IsId()
  readonly leadImplementer!: string;

  @IsIds()
  readonly unOrganisations!: readonly string[];

  @IsBoolean()
  readonly hasLocalPartner!: boolean;
}

class MemberScoreView {
  @IsString()
  readonly member!: string;

  @IsInt()
  readonly score!: number;
}

class MarkerView {
  @IsString()
  readonly marker!: string;

  /** 0 to 3. */
  @IsNumber()
  readonly mean!: number;

  @NestedList(() => MemberScoreView)
  readonly scores!: readonly MemberScoreView[];
}

/** A request that the committee has to decide on, as one member sees it. */
class QueueEntryView implements QueueEntry {
  @IsId()
  readonly allocationId!: string;

  @IsId()
  readonly requestId!: string;

  @IsId()
  readonly fundId!: string;

  @IsInt()
  @Min(1)
  readonly version!: number;

  @IsString()
  readonly title!: string;

  @AreStates()
  readonly requestingStates!: readonly string[];

  /** Thematic areas, 1 to 5. */
  @IsArray()
  @IsInt({ each: true })
  readonly themes!: readonly number[];

  @IsIn(['proposed', 'reviewed'])
  readonly status!: string;

  /** Since when it waits. */
  @IsInstant()
  readonly waitsSince!: string;

  /** What its partners leave open, and the fund is asked for. */
  @Nested(() => Money)
  readonly gap!: Money;

  /** Money of the fund that may be used for it now. */
  @Nested(() => Money)
  readonly fittingMoney!: Money;

  @IsBoolean()
  readonly isCovered!: boolean;

  /** Who would carry it out. */
  @Nested(() => FundedBundleView)
  readonly bundle!: FundedBundleView;

  /** Each 0 to 3: what each member gave, and their mean; two members make it reviewed. */
  @NestedList(() => MarkerView)
  readonly markers!: readonly MarkerView[];

  /** How each member would decide. */
  @NestedList(() => MemberPositionView)
  readonly positions!: readonly MemberPositionView[];

  /** Members who stepped aside. */
  @IsArray()
  @IsString({ each: true })
  readonly conflicted!: readonly string[];

  /** What the caller can do next. */
  @IsIn(MEMBERS_TURNS)
  readonly turn!: MembersTurn;
}

export class QueueEntryPage extends PageView {
  @NestedList(() => QueueEntryView)
  readonly items!: readonly QueueEntryView[];
}
