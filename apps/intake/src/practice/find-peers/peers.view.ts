import { IsIn, IsInt, IsNumber } from 'class-validator';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { AreStates } from '@hub/contracts/values/member-states.js';
import { NestedList } from '@hub/contracts/values/nested.js';
import { AreObjectives } from '@hub/contracts/values/objectives.js';
import { IsText, IsTexts } from '@hub/contracts/values/text.js';
import { LikenessView } from '../../request/find-similar/similar-requests.view.js';
import { REQUEST_STATUSES, type RequestStatus } from '../../request/domain/request-status.js';

/** In what a practice fits. */
export class PracticeReasonView {
  @IsIn(['objectives', 'words', 'countries'])
  readonly criterion!: 'objectives' | 'words' | 'countries';

  @IsNumber()
  readonly points!: number;

  @IsInt()
  readonly outOf!: number;

  /** The objectives, words or countries in common. */
  @IsTexts()
  readonly common!: readonly string[];
}

/** A practice of the catalogue that may serve whoever writes the request. */
export class PeerPracticeView {
  @IsId()
  readonly practiceId!: string;

  @IsText(300)
  readonly name!: string;

  @IsText()
  readonly summary!: string;

  @IsTexts()
  readonly countries!: readonly string[];

  @AreObjectives()
  readonly objectives!: readonly number[];

  @IsTexts()
  readonly organisations!: readonly string[];

  @IsTexts(1_000)
  readonly sources!: readonly string[];

  /** 0 to 100. */
  @IsInt()
  readonly score!: number;

  @NestedList(() => PracticeReasonView)
  readonly reasons!: readonly PracticeReasonView[];
}

/** A published request of another State that asks, or asked, for something alike. */
export class PeerRequestView {
  @IsId()
  readonly requestId!: string;

  @IsText(300)
  readonly title!: string;

  @AreStates()
  readonly requestingStates!: readonly string[];

  @IsIn(REQUEST_STATUSES)
  readonly status!: RequestStatus;

  /** 0 to 100. */
  @IsInt()
  readonly score!: number;

  @NestedList(() => LikenessView)
  readonly reasons!: readonly LikenessView[];
}

/** Who has done something alike: practices and peers, best first. */
export class PeersView {
  @NestedList(() => PeerPracticeView)
  readonly practices!: readonly PeerPracticeView[];

  @NestedList(() => PeerRequestView)
  readonly requests!: readonly PeerRequestView[];
}
