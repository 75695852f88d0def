import { describe, expect, it } from '@jest/globals';
import { completenessOf } from './completeness.js';
import { sendForEndorsement } from './endorse-draft.js';
import { dropLocalNeed, localNeedsOf, NOT_MET_REASONS } from './local-needs.js';
import { reviseDraft } from './revise-draft.js';
import { dropNeedItem, removeNeedItem, reviseNeedItem } from './revise-need-item.js';
import { aRequest, type RequestBuilder } from './testing/a-request.js';
import { codeOf } from './testing/codes.js';
import { CONTENT } from './testing/sample-request.js';

const BITOLA = { id: 'drafter.mkd-bitola', role: 'drafter', organisation: 'state:MKD' };
const LOCAL = {
  kind: 'technical',
  objectives: [1],
  description: 'Train the staff. Translate the forms into Albanian.',
  personDays: 20,
  startsOn: '2026-02-01',
  endsOn: '2026-12-31',
  localAuthor: 'City of Bitola',
} as const;

/** Skopje has begun the draft; Bitola adds a need of its own. */
const coAuthored = (): RequestBuilder =>
  aRequest()
    .drafted()
    .does('drafter', (state, act) =>
      reviseNeedItem(state, { ...act, by: BITOLA, needItemId: 'need-2', item: LOCAL }),
    );
/** The builder notes who acts by its own people, so Bitola's need is noted as Bitola's here. */
const byBitola = (): RequestBuilder['state'] => ({
  ...coAuthored().state,
  needItemAuthors: { 'need-1': 'drafter.mkd-skopje', 'need-2': BITOLA.id },
});
const at = new Date('2026-01-06T09:00:00.000Z');
const bitola = { by: BITOLA, at };
const skopje = { by: { ...BITOLA, id: 'drafter.mkd-skopje' }, at };
const focalPoint = { by: { ...BITOLA, id: 'focal-point.mkd', role: 'focal-point' }, at };

describe('co-authors of a draft', () => {
  it('write their own needs and nobody else’s', () => {
    const state = byBitola();

    expect(
      reviseNeedItem(state, { ...bitola, needItemId: 'need-2', item: { ...LOCAL, personDays: 30 } }),
    ).toHaveLength(1);
    expect(codeOf(() => reviseNeedItem(state, { ...bitola, needItemId: 'need-1', item: LOCAL }))).toBe(
      'forbidden',
    );
    expect(codeOf(() => removeNeedItem(state, { ...skopje, needItemId: 'need-2' }))).toBe('forbidden');
    expect(
      reviseNeedItem(state, { ...focalPoint, needItemId: 'need-2', item: { kind: 'human' } }),
    ).toHaveLength(1);
    expect(reviseNeedItem(state, { ...bitola, needItemId: 'need-2', item: LOCAL })).toEqual([]);
  });

  it('write different needs at once, and do not overwrite the same one unseen', () => {
    const { state } = coAuthored();
    const one = { ...focalPoint, needItemId: 'need-1', item: { ...LOCAL }, seenVersion: 1 };

    expect(reviseNeedItem(state, one)).toHaveLength(1);
    expect(codeOf(() => reviseNeedItem(state, { ...one, needItemId: 'need-2', item: {} }))).toBe(
      'intake.need-item.stale-version',
    );
    expect(reviseNeedItem(state, { ...one, needItemId: 'need-2', item: {}, seenVersion: 2 })).toHaveLength(1);
  });

  it('cannot bring back unseen what was removed meanwhile', () => {
    const { state } = coAuthored().does('focalPoint', (now, act) =>
      dropNeedItem(now, { ...act, needItemId: 'need-2', reason: 'Covered.' }),
    );

    expect(
      codeOf(() =>
        reviseNeedItem(state, { ...focalPoint, needItemId: 'need-2', item: LOCAL, seenVersion: 2 }),
      ),
    ).toBe('intake.need-item.stale-version');
  });

  it('leave each other’s needs alone when they replace the whole draft', () => {
    const state = byBitola();
    const whole = { ...CONTENT, needItems: [...CONTENT.needItems, { ...LOCAL, needItemId: 'need-2' }] };

    expect(reviseDraft(state, { ...skopje, content: { ...whole, title: 'Another' } })).toHaveLength(1);
    expect(codeOf(() => reviseDraft(state, { ...skopje, content: CONTENT }))).toBe('forbidden');
    expect(codeOf(() => reviseDraft(state, { ...focalPoint, content: CONTENT }))).toBe('reason-needed');
  });

  it('send the draft on when their own part is complete, whatever others lack', () => {
    const state = byBitola();
    const { needItems } = state.content;
    const unfinished = {
      ...state,
      content: {
        ...state.content,
        needItems: [{ needItemId: 'need-1' }, needItems[1] ?? { needItemId: 'x' }],
      },
    };

    expect(sendForEndorsement(unfinished, bitola)).toHaveLength(1);
    expect(codeOf(() => sendForEndorsement(unfinished, skopje))).toBe('incomplete');
  });
});

describe('what a draft lacks', () => {
  it('is told all at once, with pointers, and what can wait', () => {
    const { state } = aRequest().drafted({
      title: undefined,
      consentToDisclose: undefined,
      requestingStates: ['MKD', 'SRB'],
      needItems: [{ needItemId: 'need-1', kind: 'human', objectives: [1] }],
    });

    const { readyToSubmit, blocking, canWait } = completenessOf(state);

    expect(readyToSubmit).toBe(false);
    expect(blocking.map(({ pointer }) => pointer)).toEqual([
      '/title',
      '/needItems/0/description',
      '/needItems/0/startsOn',
      '/needItems/0/endsOn',
      '/needItems/0/personDays',
      '/endorsements',
      '/endorsements',
    ]);
    expect(canWait.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/consentToDisclose', '/needItems/0/sdgTargets', '/needItems/0/skills']),
    );
    expect(canWait.every(({ without }) => without !== '')).toBe(true);
  });
});

describe('the fate of a local need', () => {
  const fates = ({ state }: RequestBuilder) =>
    localNeedsOf(state).map(({ localNeedId, fate }) => [localNeedId, fate]);
  const withLocal = {
    needItems: [{ ...CONTENT.needItems[0], ...LOCAL, needItemId: 'need-1', amount: undefined }],
  };

  it('is followed sentence by sentence from the draft to what was delivered', () => {
    expect(fates(aRequest().drafted(withLocal))).toEqual([
      ['need-1.1', 'in-draft'],
      ['need-1.2', 'in-draft'],
    ]);
    expect(fates(aRequest().inTriage(withLocal))[0]).toEqual(['need-1.1', 'in-request']);
    const dropped = aRequest()
      .inTriage(withLocal)
      .does('focalPoint', (state, act) =>
        dropLocalNeed(state, { ...act, localNeedId: 'need-1.2', reason: 'It goes into another request.' }),
      );
    expect(localNeedsOf(dropped.state)[1]).toMatchObject({
      sentence: 'Translate the forms into Albanian.',
      localAuthor: 'City of Bitola',
      fate: 'dropped',
      because: 'It goes into another request.',
    });
  });

  it('is in the plan with its activities, and delivered as the State rated it', () => {
    const planned = aRequest().closed().state;
    const local = planned.content.needItems.map((item) => ({ ...item, localAuthor: 'City of Bitola' }));
    const state = { ...planned, content: { ...planned.content, needItems: local } };

    expect(localNeedsOf({ ...state, ratings: [] })[0]).toMatchObject({
      fate: 'in-plan',
      activities: ['Build the register'],
    });
    expect(localNeedsOf(state)[0]).toMatchObject({ fate: 'delivered' });
  });

  it('stays visible with its reason when the focal point leaves the need out', () => {
    const request = coAuthored().does('focalPoint', (state, act) =>
      dropNeedItem(state, { ...act, needItemId: 'need-2', reason: 'The ministry covers it.' }),
    );

    expect(localNeedsOf(request.state)).toMatchObject([
      { localNeedId: 'need-2.1', fate: 'dropped', because: 'The ministry covers it.' },
      { localNeedId: 'need-2.2', fate: 'dropped' },
    ]);
  });

  it('says by a code why it is not met where only the end of the request tells, else in the words of a person', () => {
    const inTriage = aRequest().inTriage(withLocal).state;
    const text = 'Another fund pays for roads.';
    const decline = { by: 'desk', reasonCode: 'out-of-scope', text, appealBy: '2026-02-01T00:00:00.000Z' };

    for (const status of NOT_MET_REASONS)
      expect(localNeedsOf({ ...inTriage, status })[0]).toMatchObject({
        fate: 'not-met',
        becauseCode: status,
      });
    const [told] = localNeedsOf({ ...inTriage, status: 'not-eligible', decline });
    expect(told).toMatchObject({ because: text });
    expect(told).not.toHaveProperty('becauseCode');
  });
});
