import type { EventMoment } from '../../refusal/domain/event-moment.js';
import type { InvitationEvent } from './invitation-events.js';
import type { InvitationStatus } from './invitation-lifecycle.js';
import { CONFIRMATION, type Clarification, type Invitation } from './invitation.js';
import { withTurn, type WorkChange } from './whose-turn.js';

type LaterEvent = Exclude<InvitationEvent, { type: 'matching.invitation.invited.v1' }>;
type Change = Partial<Invitation>;

/** The invitation after an event. */
export function evolveInvitation(
  invitation: Invitation | undefined,
  event: InvitationEvent,
  moment: EventMoment,
): Invitation {
  if (event.type === 'matching.invitation.invited.v1')
    return withTurn({
      ...event.data,
      status: 'invited',
      since: moment.at,
      clarifications: [],
      lapsedReservations: [],
      timers: [],
    });
  if (invitation === undefined) throw new Error(`${event.type} comes before the invitation`);
  return withTurn({ ...invitation, ...changeBy(invitation, event, moment) }, workChangeBy(event));
}

function workChangeBy(event: LaterEvent): WorkChange {
  switch (event.type) {
    case 'matching.invitation.claimed.v1':
    case 'matching.invitation.assigned.v1':
      return { assignee: { ...event.data.assignee } };
    case 'matching.invitation.released.v1':
      return { assignee: undefined };
    case 'matching.invitation.snoozed.v1':
      return { snoozedUntil: new Date(event.data.until) };
    case 'matching.invitation.acceptance-lapsed.v1':
      return {};
    default:
      // Whatever happens to the invitation itself ends its rest.
      return { snoozedUntil: undefined };
  }
}

function changeBy(invitation: Invitation, event: LaterEvent, moment: EventMoment): Change {
  const to = (status: InvitationStatus): Change => ({ status, since: moment.at });
  switch (event.type) {
    case 'matching.invitation.seen.v1':
      return to('seen');
    case 'matching.invitation.interest-expressed.v1':
      return to('interested');
    case 'matching.invitation.declined.v1': {
      const { reasonCode, comment } = event.data;
      return { ...to('declined'), declined: { reasonCode, ...(comment !== undefined && { comment }) } };
    }
    case 'matching.invitation.proposal-drafted.v1':
      return { ...to('proposal-draft'), proposal: event.data.proposal };
    case 'matching.invitation.proposal-submitted.v1':
      return { ...to('submitted'), submittedAt: moment.at, proposal: proposalIn(event.data) };
    case 'matching.invitation.clarification-asked.v1':
      return { ...to('clarifying'), clarifications: asked(invitation, event.data, moment) };
    case 'matching.invitation.clarification-answered.v1':
      return { ...to('submitted'), clarifications: answered(invitation, event.data, moment) };
    case 'matching.invitation.acceptance-lapsed.v1':
      return { lapsedReservations: [...invitation.lapsedReservations, event.data.reservationId] };
    case 'matching.invitation.accepted.v1':
      return { ...to('accepted'), ...awaitingConfirmation(invitation, event.data, moment) };
    case 'matching.invitation.confirmed.v1':
      return { ...to('confirmed'), timers: [] };
    case 'matching.invitation.retracted.v1':
      return { ...to('retracted'), timers: [], endedBecause: event.data.reason };
    case 'matching.invitation.not-selected.v1':
      return { ...to('not-selected'), timers: [], endedBecause: event.data.feedback };
    case 'matching.invitation.feedback-given.v1': {
      const { invitationId: _, requestId: __, providerId: ___, ...feedback } = event.data;
      return { feedback };
    }
    case 'matching.invitation.withdrawn.v1':
      return { ...to('withdrawn'), timers: [], endedBecause: event.data.reason };
    case 'matching.invitation.expired.v1':
      return { ...to('expired'), timers: [], endedBecause: event.data.reason };
    case 'matching.invitation.claimed.v1':
    case 'matching.invitation.assigned.v1':
    case 'matching.invitation.released.v1':
    case 'matching.invitation.snoozed.v1':
      return {};
    default:
      return event satisfies never;
  }
}

type DataOf<T extends LaterEvent['type']> = Extract<LaterEvent, { type: T }>['data'];

const proposalIn = ({
  amount,
  personDays,
  startsOn,
  endsOn,
  summary,
}: DataOf<'matching.invitation.proposal-submitted.v1'>): NonNullable<Invitation['proposal']> => ({
  ...(amount !== undefined && { amount }),
  ...(personDays !== undefined && { personDays }),
  startsOn,
  endsOn,
  summary,
});

const asked = (
  { clarifications }: Invitation,
  { clarificationId, askedBy, question }: DataOf<'matching.invitation.clarification-asked.v1'>,
  { at }: EventMoment,
): readonly Clarification[] => [...clarifications, { clarificationId, askedBy, question, askedAt: at }];

const answered = (
  { clarifications }: Invitation,
  { clarificationId, answer }: DataOf<'matching.invitation.clarification-answered.v1'>,
  { at }: EventMoment,
): readonly Clarification[] =>
  clarifications.map((clarification) =>
    clarification.clarificationId === clarificationId
      ? { ...clarification, answer, answeredAt: at }
      : clarification,
  );

function awaitingConfirmation(
  { invitationId }: Invitation,
  { reservationId, confirmBy }: DataOf<'matching.invitation.accepted.v1'>,
  { seq }: EventMoment,
): Change {
  const id = `${invitationId}:${CONFIRMATION}:${String(seq)}`;
  return { reservationId, confirmBy, timers: [{ id, name: CONFIRMATION, dueAt: new Date(confirmBy) }] };
}
