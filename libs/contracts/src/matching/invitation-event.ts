import { defineEvent, type EventContract, type PayloadClass } from '../event-contract.js';
import { IsId } from '../values/identifiers.js';

/** What every fact about an invitation carries. */
export class InvitationEventPayload {
  @IsId()
  readonly invitationId!: string;

  @IsId()
  readonly requestId!: string;

  @IsId()
  readonly providerId!: string;
}

/** Declares a fact about an invitation: type `matching.invitation.<fact>.v1`, on the topic `matching.invitation`. */
export const invitationEvent = <P extends InvitationEventPayload>(
  fact: string,
  payload: PayloadClass<P>,
): Readonly<EventContract<P>> =>
  defineEvent<P>({
    type: `matching.invitation.${fact}.v1`,
    topic: 'matching.invitation',
    key: ({ invitationId }) => invitationId,
    payload,
  });
