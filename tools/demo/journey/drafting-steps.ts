import { ELIGIBILITY_CHECKS } from '@hub/contracts/vocabularies/eligibility-checks.js';
import { monthsAfter, today } from './days.js';
import { CAST, type Journey, type Step } from './journey.js';
import type { RequestOfJourney } from './request-of-journey.js';

const { drafter, focalPoint, firstOfficer, secondOfficer } = CAST;

/** From an empty page to a request that partners are sought for. */
export const DRAFTING_STEPS: readonly Step[] = [
  {
    title: 'Skopje drafts the request of North Macedonia',
    by: [drafter],
    status: 'draft',
    run: draft,
  },
  {
    title: 'The draft goes to the national focal point for endorsement',
    by: [drafter],
    status: 'awaiting-endorsement',
    run: (journey) => acts(journey, drafter, 'send-for-endorsement'),
  },
  {
    title: 'The focal point endorses it and submits it for the State',
    by: [focalPoint],
    status: 'submitted',
    run: (journey) => acts(journey, focalPoint, 'submit', { endorsement: ENDORSEMENT }),
  },
  {
    title: 'The secretariat acknowledges it with a receipt',
    by: [firstOfficer],
    status: 'triage',
    run: (journey) => acts(journey, firstOfficer, 'acknowledge'),
  },
  {
    title: 'The desk asks one question; its clock pauses',
    by: [firstOfficer],
    status: 'info-requested',
    run: (journey) => acts(journey, firstOfficer, 'ask', { questions: [{ text: QUESTION }] }),
  },
  {
    title: 'The focal point answers',
    by: [focalPoint],
    status: 'triage',
    run: answer,
  },
  {
    title: 'Two officers clear it: above 500,000 USD one is not enough',
    by: [firstOfficer, secondOfficer],
    status: 'matching',
    run: clear,
  },
];

const ENDORSEMENT = {
  documentReference: 'Demonstration letter of endorsement',
  endorsedBy: 'National focal point (demonstration)',
};
const QUESTION = 'Which institution will keep the shared data after the programme has ended?';
const ANSWER = 'The State Statistical Office.';

async function acts(journey: Journey, person: string, action: string, body: unknown = {}): Promise<void> {
  await journey.act(person, action, body);
}

async function draft(journey: Journey): Promise<void> {
  const created = await journey.as(drafter).intake.create<RequestOfJourney>('/v1/requests', content(journey));
  journey.requestId = created.requestId;
}

function content({ programme }: Journey) {
  const startsOn = today();
  const common = {
    objectives: programme.objectives,
    sdgTargets: ['17.18'],
    startsOn,
    endsOn: monthsAfter(startsOn, programme.months),
    languages: ['en'],
    places: [{ country: programme.state, city: 'Skopje' }],
    localAuthor: programme.localAuthor,
  };
  const expertise = 'Experts for shared migration data, forecasting and coordination.';
  return {
    requestingStates: [programme.state],
    title: programme.title,
    summary: programme.need,
    language: 'en',
    needItems: [
      { needItemId: 'need-1', kind: 'technical', description: expertise, personDays: 240, ...common },
      {
        needItemId: 'need-2',
        kind: 'financial',
        description: programme.need,
        amount: programme.budget,
        ...common,
      },
    ],
    structuralFactors: ['weak-governance'],
    urgency: 'normal',
    alreadyUnderWay: 'The institutions keep records of their own; nothing joins them.',
    cooperationKinds: ['north-south'],
    markers: { gender: 2, childSensitivity: 1, humanRights: 2 },
    consentToPublish: true,
    consentToDisclose: true,
  };
}

async function answer(journey: Journey): Promise<void> {
  const { questionRounds } = await journey.request();
  const questions = questionRounds.at(-1)?.questions ?? [];
  const answers = questions.map(({ questionId }) => ({ questionId, text: ANSWER }));
  await journey.act(focalPoint, 'answer', { answers });
}

async function clear(journey: Journey): Promise<void> {
  const checks = ELIGIBILITY_CHECKS.map((check) => ({ check, passed: true }));
  await journey.act(firstOfficer, 'check-eligibility', { checks });
  await journey.act(firstOfficer, 'clear');
  await journey.act(secondOfficer, 'clear');
}
