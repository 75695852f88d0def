import { IsIn } from 'class-validator';
import { IsState } from '../values/member-states.js';
import { IsTexts } from '../values/text.js';
import { JOINT_ACTS, type JointAct } from '../vocabularies/joint-acts.js';

/** What a State of a joint request wants, which takes effect once all of them want the same. */
export class JointVote {
  @IsIn(JOINT_ACTS)
  readonly act!: JointAct;

  @IsState()
  readonly state!: string;

  /** What exactly, such as the chosen invitations; the States must mean the same. */
  @IsTexts(300, 1_000)
  readonly terms!: readonly string[];
}
