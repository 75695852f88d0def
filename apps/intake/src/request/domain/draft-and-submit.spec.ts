import { describe, expect, it } from '@jest/globals';
import { reviseDraft } from './revise-draft.js';
import { sendForEndorsement, returnToDraft } from './endorse-draft.js';
import { endorseRequest, submitRequest } from './submit-request.js';
import { aRequest } from './testing/a-request.js';
import { codeOf } from './testing/codes.js';
import { CONTENT, ENDORSEMENT } from './testing/sample-request.js';
import { RequestIncomplete } from './request-errors.js';
import { factName } from './request-facts.js';

describe('a draft', () => {
  it('may be as incomplete as its author likes', () => {
    const request = aRequest().drafted({ title: undefined, needItems: undefined });

    expect(request.state).toMatchObject({ status: 'draft', ballWith: 'drafter', endorsements: [] });
  });

  it('gives each need item an id that is free', () => {
    const request = aRequest().drafted({ needItems: [{}, { needItemId: 'need-1' }, {}] });

    expect(request.state.content.needItems.map(({ needItemId }) => needItemId)).toEqual([
      'need-2',
      'need-1',
      'need-3',
    ]);
  });

  it('refuses an id that stands twice', () => {
    const twice = [{ needItemId: 'a' }, { needItemId: 'a' }];

    expect(codeOf(() => aRequest().drafted({ needItems: twice }))).toBe('incomplete');
  });

  it('belongs to the States that ask', () => {
    expect(codeOf(() => aRequest().drafted({ requestingStates: ['SRB'] }))).toBe('forbidden');
  });

  it('loses its endorsements when its text changes', () => {
    const request = aRequest()
      .drafted()
      .does('focalPoint', (state, act) => endorseRequest(state, { ...act, endorsement: ENDORSEMENT }));
    const endorsed = request.state.endorsements.length;

    request.does('drafter', (state, act) => reviseDraft(state, { ...act, content: CONTENT }));

    expect(endorsed).toBe(1);
    expect(request.state.endorsements).toEqual([]);
  });

  it('goes to the focal point and back with a comment', () => {
    const request = aRequest().drafted().does('drafter', sendForEndorsement);
    const sent = request.state.status;

    request.does('focalPoint', (state, act) => returnToDraft(state, { ...act, comment: 'Name the city.' }));

    expect(sent).toBe('awaiting-endorsement');
    expect(request.state.status).toBe('draft');
  });
});

describe('submitting', () => {
  const submit = (request: ReturnType<typeof aRequest>, endorsement = ENDORSEMENT) =>
    request.decide('focalPoint', (state, act) => submitRequest(state, { ...act, endorsement }));

  it('asks for a receipt within two working days', () => {
    const friday = aRequest().later(4).submitted();

    expect(friday.state).toMatchObject({
      status: 'submitted',
      ballWith: 'desk',
      dueAt: new Date('2026-01-13T22:59:59.000Z'),
    });
  });

  it('lists everything that is missing at once', () => {
    const request = aRequest().drafted({
      title: '',
      alreadyUnderWay: undefined,
      needItems: [{ kind: 'technical', startsOn: '2026-02-01', endsOn: '2026-01-01' }],
    });

    let refusal: unknown;
    try {
      request.does('focalPoint', (state, act) => submitRequest(state, act));
    } catch (error) {
      refusal = error;
    }

    expect(refusal).toBeInstanceOf(RequestIncomplete);
    expect((refusal as RequestIncomplete).errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/title missing',
      '/alreadyUnderWay missing',
      '/needItems/0/description missing',
      '/needItems/0/objectives missing',
      '/needItems/0/personDays missing',
      '/needItems/0/endsOn ends-before-start',
      '/endorsement missing',
    ]);
  });

  it('waits until every State of a region has endorsed', () => {
    const request = aRequest().drafted({ requestingStates: ['MKD', 'SRB'] });

    const first = submit(request).map(({ type }) => factName(type));
    request
      .does('focalPoint', (state, act) => submitRequest(state, { ...act, endorsement: ENDORSEMENT }))
      .does('neighbour', (state, act) => submitRequest(state, { ...act, endorsement: ENDORSEMENT }));

    expect(first).toEqual(['endorsed']);
    expect(request.state.status).toBe('submitted');
  });

  it('does not know a request of another State', () => {
    const request = aRequest().drafted();

    expect(codeOf(() => request.does('neighbour', (state, act) => submitRequest(state, act)))).toBe(
      'not-found',
    );
  });
});
