import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import { PageView } from '@hub/platform/http/page.view.js';
import { IsIn, IsInt, IsOptional, Min } from 'class-validator';
import { MEMBERSHIP_STATUSES, type MembershipStatus } from '../domain/membership.js';

/** What stands between a consortium and a provider that it has named as its member. */
export class MembershipView {
  @IsId()
  readonly consortiumId!: string;

  @IsText(200)
  readonly consortiumName!: string;

  @IsId()
  readonly memberId!: string;

  /** Absent while the member is not registered as a provider; it cannot accept before. */
  @IsOptional()
  @IsText(200)
  readonly memberName?: string;

  /** Only `accepted` counts. */
  @IsIn(MEMBERSHIP_STATUSES)
  readonly status!: MembershipStatus;

  /** Absent where the member was entered before members were asked: it counts as having accepted. */
  @IsOptional()
  @IsInstant()
  readonly invitedAt?: string;

  /** When the status was reached. */
  @IsOptional()
  @IsInstant()
  readonly since?: string;

  /** Why it declined or left, or why it is no longer asked. */
  @IsOptional()
  @IsText(2000)
  readonly reason?: string;

  /** The consortium's version, also the ETag of the membership. */
  @IsInt()
  @Min(1)
  readonly version!: number;
}

export class MembershipPage extends PageView {
  @NestedList(() => MembershipView)
  readonly items!: readonly MembershipView[];
}

/** All that a consortium has named, or those of them that the reader may know of. */
export class MembershipList {
  @NestedList(() => MembershipView, 1_000)
  readonly items!: readonly MembershipView[];
}
