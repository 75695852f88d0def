import { monthsAfter, today } from './days.js';
import { CAST, type Journey, type Step } from './journey.js';

const { focalPoint, firstOfficer } = CAST;

interface Invitation {
  readonly invitationId: string;
  readonly needItemId: string;
  readonly providerId: string;
}

/** From the shortlist to the State's choice. */
export const PARTNER_STEPS: readonly Step[] = [
  {
    title: 'The desk circulates it to the shortlisted providers',
    by: [firstOfficer],
    status: 'offers-open',
    run: circulate,
  },
  {
    title: 'IOM, UNFPA and UNHCR propose; as everyone has answered, the window closes',
    by: ['coordinators'],
    status: 'offers-review',
    run: propose,
  },
  {
    title: 'The State accepts the three proposals; the providers confirm',
    by: [focalPoint, 'coordinators'],
    status: 'offers-review',
    run: acceptAndConfirm,
  },
  {
    title: 'The State chooses, and only the State',
    by: [focalPoint],
    status: 'design',
    run: choose,
  },
];

async function circulate(journey: Journey): Promise<void> {
  await journey.until('its shortlist is ready', ({ shortlistReady }) => shortlistReady);
  await journey.act(firstOfficer, 'circulate');
}

async function propose(journey: Journey): Promise<void> {
  await journey.until('every provider is invited', ({ invitations }) =>
    journey.providers.every((provider) => invitations.some(({ providerId }) => providerId === provider)),
  );
  await Promise.all(journey.providers.map((provider) => proposeAs(journey, provider)));
  await untilAll(journey, 'proposed');
}

async function proposeAs(journey: Journey, provider: string): Promise<void> {
  const { matching } = journey.as(CAST.coordinatorOf(provider));
  const share = journey.programme.shares.find((each) => each.provider === provider);
  const startsOn = today();
  const proposal = {
    personDays: 80,
    startsOn,
    endsOn: monthsAfter(startsOn, journey.programme.months),
    summary: share?.activity ?? '',
  };
  for (const { invitationId } of await invitationsOf(journey, provider)) {
    const invitation = `/v1/invitations/${invitationId}`;
    await matching.act(invitation, 'see');
    await matching.act(invitation, 'express-interest');
    await matching.act(invitation, 'draft-proposal', { summary: proposal.summary });
    await matching.act(invitation, 'submit-proposal', proposal);
  }
}

async function acceptAndConfirm(journey: Journey): Promise<void> {
  for (const provider of journey.providers) {
    for (const { invitationId } of await invitationsOf(journey, provider)) {
      await journey.as(focalPoint).matching.act(`/v1/invitations/${invitationId}`, 'accept');
      const coordinator = journey.as(CAST.coordinatorOf(provider)).matching;
      await coordinator.act(`/v1/invitations/${invitationId}`, 'confirm');
    }
  }
  await untilAll(journey, 'confirmed');
}

async function choose(journey: Journey): Promise<void> {
  const { invitations } = await journey.request();
  const confirmed = invitations.filter(({ standing }) => standing === 'confirmed');
  await journey.act(focalPoint, 'choose', {
    invitationIds: confirmed.map(({ invitationId }) => invitationId),
  });
}

async function invitationsOf(journey: Journey, provider: string): Promise<readonly Invitation[]> {
  const { matching } = journey.as(CAST.coordinatorOf(provider));
  const path = `/v1/invitations?requestId=${journey.requestId}`;
  return (await matching.read<{ items: readonly Invitation[] }>(path)).items;
}

async function untilAll(journey: Journey, standing: string): Promise<void> {
  await journey.until(`the invitations of all providers are ${standing}`, ({ invitations }) =>
    journey.providers.every((provider) =>
      invitations.some((each) => each.providerId === provider && each.standing === standing),
    ),
  );
}
