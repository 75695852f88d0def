import { IsId } from '../values/identifiers.js';
import { JointVote } from './joint-vote.js';
import { requestEvent } from './request-event.js';

/** One State of a joint request wants what binds all of them; the others have not said so yet. */
export class RequestJointActAgreedV1Payload extends JointVote {
  @IsId()
  readonly requestId!: string;
}

export const RequestJointActAgreedV1 = requestEvent('joint-act-agreed', RequestJointActAgreedV1Payload);
