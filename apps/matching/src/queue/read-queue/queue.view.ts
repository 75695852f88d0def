import { Assignee } from '@hub/contracts/matching/assignee.js';
import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { IsInt, Min } from 'class-validator';
import { InvitationView } from '../../invitation/read-invitations/invitation.view.js';
import { PageView } from '@hub/platform/http/page.view.js';

/** How many items each queue has, whatever the filter. */
export class QueueCountsView {
  @IsInt()
  @Min(0)
  readonly mine!: number;

  @IsInt()
  @Min(0)
  readonly unassigned!: number;

  @IsInt()
  @Min(0)
  readonly dueSoon!: number;

  @IsInt()
  @Min(0)
  readonly waitingForOthers!: number;

  /** Plans that a gift of the provider would complete. */
  @IsInt()
  @Min(0)
  readonly giftCompletions!: number;

  /** Consortia that wait for the provider's answer whether it will be a member. */
  @IsInt()
  @Min(0)
  readonly memberships!: number;
}

export class QueuePage extends PageView {
  /** In the order of their deadlines. */
  @NestedList(() => InvitationView)
  readonly items!: readonly InvitationView[];

  @Nested(() => QueueCountsView)
  readonly counts!: QueueCountsView;
}

export class ColleagueList {
  @NestedList(() => Assignee, 500)
  readonly items!: readonly Assignee[];
}
