/**
 * A request as a State would write it: two needs, all fields, about 2 kB of JSON. Its substance is the Migration
 * MPTF programme "Evidence-based migration policy planning and discourse in North Macedonia", for any State. Up to
 * 500,000 USD one officer can clear it.
 */
export const realSizedRequest = (state: string): Readonly<Record<string, unknown>> => ({
  requestingStates: [state],
  title: 'Evidence-based migration policy planning and discourse',
  summary:
    'Institutions lack shared migration data, forecasting and coordination, so policy is made without a firm ' +
    'evidence base. The Ministry of Interior, the State Statistical Office, the Ministry of Labour and Social ' +
    'Policy and the National Bank each keep registers that cannot be joined. We ask for help to agree on common ' +
    'definitions, to build one register that all of them use, and to train the people who will keep it.',
  language: 'en',
  needItems: [financialNeed(state), humanNeed(state)],
  structuralFactors: ['weak-governance', 'demographic-pressure', 'lack-of-decent-work'],
  urgency: 'normal',
  alreadyUnderWay:
    'A feasibility study for the register was finished in 2024 with national funds. A working group of seven ' +
    'institutions meets each quarter; it has no budget of its own.',
  cooperationKinds: ['north-south', 'triangular'],
  markers: { gender: 2, childSensitivity: 1, humanRights: 2 },
  consentToPublish: true,
  consentToDisclose: true,
});

const financialNeed = (country: string) => ({
  needItemId: 'need-1',
  kind: 'financial',
  objectives: [1, 3, 23],
  sdgTargets: ['10.7', '16.6', '17.18'],
  description:
    'A shared register of migration data: servers, licences and connections for seven institutions, with common ' +
    'definitions that follow the UN recommendations on statistics of international migration, and yearly ' +
    'forecasts of labour migration for the ministries that plan with them.',
  amount: { amountMinor: 40_000_000, currency: 'USD' },
  startsOn: '2027-03-01',
  endsOn: '2029-08-31',
  languages: ['en', 'fr'],
  places: [{ country, city: 'Capital' }],
  localAuthor: 'Association of the units of local self-government',
});

const humanNeed = (country: string) => ({
  needItemId: 'need-2',
  kind: 'human',
  objectives: [1, 17],
  sdgTargets: ['17.18'],
  description:
    'Two experts in migration statistics who work beside the staff of the statistical office for a year, train ' +
    'forty officers of the seven institutions, and leave written procedures behind.',
  personDays: 400,
  skills: ['migration statistics', 'register design', 'training of trainers'],
  startsOn: '2027-03-01',
  endsOn: '2028-02-29',
  languages: ['en'],
  places: [
    { country, city: 'Capital' },
    { country, city: 'Border' },
  ],
});
