import { describe, expect, it } from '@jest/globals';
import { planProblems } from './find-plan-problems.js';
import { dropLocalNeed } from './local-needs.js';
import { RequestIncomplete } from './request-errors.js';
import { aRequest, type RequestBuilder } from './testing/a-request.js';
import { CONTENT, PLAN } from './testing/sample-request.js';

const BITOLA = {
  ...CONTENT.needItems[0],
  needItemId: 'need-2',
  kind: 'technical',
  amount: undefined,
  personDays: 20,
  description: 'Train the staff. Translate the forms.',
  localAuthor: 'City of Bitola',
};
const ALL_NEEDS = {
  ...PLAN,
  activities: (PLAN.activities ?? []).map((each) => ({ ...each, needItemIds: ['need-1', 'need-2'] })),
};

/** In design, with a need that the City of Bitola wrote. */
const withLocalNeed = (): RequestBuilder =>
  aRequest()
    .offersOpen(['nor'], { needItems: [...CONTENT.needItems, BITOLA] })
    .hears('nor', 1, 'proposed')
    .hears('nor', 2, 'accepted')
    .chosen('i-nor');
const drops = (request: RequestBuilder, localNeedId: string): RequestBuilder =>
  request.does('focalPoint', (state, act) =>
    dropLocalNeed(state, { ...act, localNeedId, reason: 'The ministry covers it.' }),
  );
const refusalOf = (approve: () => unknown): RequestIncomplete => {
  try {
    approve();
  } catch (error) {
    if (error instanceof RequestIncomplete) return error;
  }
  throw new Error('The plan was not refused as incomplete.');
};

describe('a plan that leaves out what a local authority wrote', () => {
  it('is approved by nobody, and each sentence without a fate is named', () => {
    const request = withLocalNeed().planned();

    for (const person of ['focalPoint', 'iom'] as const) {
      const { code, errors } = refusalOf(() => request.approves(person));
      expect(code).toBe('intake.request.incomplete');
      expect(errors).toMatchObject([
        { code: 'local-need-without-fate', detail: expect.stringContaining('“Train the staff.”') },
        { code: 'local-need-without-fate', detail: expect.stringContaining('“Translate the forms.”') },
      ]);
    }
  });

  it('is approved once each sentence is dropped with a reason', () => {
    const request = drops(withLocalNeed().planned(), 'need-2.1');
    expect(refusalOf(() => request.approves('focalPoint')).errors).toHaveLength(1);

    drops(request, 'need-2.2').approves('focalPoint');

    expect(request.state.planApprovals).toEqual(['state:MKD']);
  });

  it('is approved once an activity answers the need', () => {
    expect(planProblems(withLocalNeed().planned(ALL_NEEDS).state)).toEqual([]);
  });

  it('is no amendment of a plan that had it', () => {
    const request = withLocalNeed().planned(ALL_NEEDS);
    for (const person of ['focalPoint', 'iom', 'norway', 'unfpa'] as const) request.approves(person);
    request.concluded();

    const { errors } = refusalOf(() => request.amends('iom'));
    expect(errors.map(({ code }) => code)).toEqual(['local-need-without-fate', 'local-need-without-fate']);
    drops(drops(request, 'need-2.1'), 'need-2.2').amends('iom');
  });
});
