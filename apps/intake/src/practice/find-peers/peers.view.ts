import { IsIn, IsInt, IsNumber } from 'class-validator';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { NestedList } from '@hub/contracts/values/nested.js';
import { AreObjectives } from '@hub/contracts/values/objectives.js';
import { IsText, IsTexts } from '@hub/contracts/values/text.js';
import { SimilarRequestView } from '../../request/find-similar/similar-requests.view.js';

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

/** Who has done something alike: practices and peers, best first. */
export class PeersView {
  @NestedList(() => PeerPracticeView)
  readonly practices!: readonly PeerPracticeView[];

  /** Published requests of other States that ask, or asked, for something alike. */
  @NestedList(() => SimilarRequestView)
  readonly requests!: readonly SimilarRequestView[];
}
