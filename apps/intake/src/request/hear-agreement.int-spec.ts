import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AgreementConcludedV1 } from '@hub/contracts/matching/agreement-concluded.v1.js';
import { AgreementOpenedV1 } from '@hub/contracts/matching/agreement-opened.v1.js';
import { AgreementSignedV1 } from '@hub/contracts/matching/agreement-signed.v1.js';
import { AgreementVoidedV1 } from '@hub/contracts/matching/agreement-voided.v1.js';
import { terminateRequest } from './domain/interrupt-request.js';
import { aRequest } from './domain/testing/a-request.js';
import { PLAN_HASH } from './domain/testing/sample-request.js';
import { AgreementConsumer } from './record-agreement/agreement.consumer.js';
import { heard } from '../../test/heard.js';
import { anIntakeStage, type IntakeStage } from '../../test/intake-stage.js';

const ENDING = { reason: 'No access.', documentReference: 'N 7' };
const OTHER_HASH = 'b'.repeat(64);

describe('a request that hears of its agreement', () => {
  let stage: IntakeStage;
  let consumer: AgreementConsumer;
  beforeAll(async () => {
    stage = await anIntakeStage();
    consumer = stage.get(AgreementConsumer);
  });
  afterAll(() => stage.end());

  const of = (requestId: string) => ({ requestId, agreementId: `agreement-${requestId}` });
  const opened = (requestId: string) =>
    consumer.opened(heard(AgreementOpenedV1, 1, { ...of(requestId), planHash: PLAN_HASH }));
  const signed = (requestId: string, seq: number, party: string) =>
    consumer.signed(heard(AgreementSignedV1, seq, { ...of(requestId), party, planHash: PLAN_HASH }));
  const concluded = (requestId: string, planHash = PLAN_HASH) =>
    consumer.concluded(heard(AgreementConcludedV1, 4, { ...of(requestId), planHash }));
  const voided = (requestId: string, seq: number, agreement = of(requestId)) =>
    consumer.voided(heard(AgreementVoidedV1, seq, agreement));

  it('keeps who has signed and is ready when all have, each once', async () => {
    const request = await stage.keep(aRequest().inAgreement());
    const { requestId } = request;
    await opened(requestId);
    await signed(requestId, 2, 'state:MKD');
    await signed(requestId, 2, 'state:MKD');
    await signed(requestId, 3, 'provider:iom');
    const { status, agreement } = await request.state();

    await Promise.all([concluded(requestId), concluded(requestId)]);
    await signed(requestId, 2, 'state:MKD');

    expect({ status, agreement }).toEqual({
      status: 'agreement',
      agreement: {
        agreementId: of(requestId).agreementId,
        seq: 3,
        standing: 'signed',
        signedBy: ['state:MKD', 'provider:iom'],
      },
    });
    expect(await request.state()).toMatchObject({
      status: 'ready',
      ballWith: 'lead-implementer',
      agreement: { standing: 'concluded', signedBy: ['state:MKD', 'provider:iom'] },
    });
    expect(await request.news()).toEqual([
      ...Array<string>(4).fill('agreement-recorded'),
      'agreement-concluded',
    ]);
  });

  it('does not let an older fact change what is concluded', async () => {
    const request = await stage.keep(aRequest().inAgreement());
    await concluded(request.requestId);

    await opened(request.requestId);
    await signed(request.requestId, 3, 'provider:nor');

    expect(await request.state()).toMatchObject({ status: 'ready', agreement: { standing: 'concluded' } });
    expect(await request.news()).toEqual(['agreement-recorded', 'agreement-concluded']);
  });

  it('is not made ready by an agreement on another plan', async () => {
    const request = await stage.keep(aRequest().inAgreement());

    await concluded(request.requestId, OTHER_HASH);

    expect(await request.state()).toMatchObject({ status: 'agreement', planHash: PLAN_HASH });
    expect(await request.news()).toEqual(['agreement-recorded']);
  });

  it('is not made ready while its plan is not approved', async () => {
    const request = await stage.keep(aRequest().inDesign().planned());

    await concluded(request.requestId);

    expect(await request.state()).toMatchObject({ status: 'design', agreement: { standing: 'concluded' } });
  });

  it('shows that the agreement is void once it was ended early', async () => {
    const ended = aRequest()
      .ready()
      .does('carla', (state, act) => terminateRequest(state, { ...act, ...ENDING }))
      .does('focalPoint', (state, act) => terminateRequest(state, { ...act, ...ENDING }));
    const request = await stage.keep(ended);
    // The builder's own agreement has been heard of up to its fifth fact.
    const { agreementId = '' } = (await request.state()).agreement ?? {};

    await voided(request.requestId, 9, { requestId: request.requestId, agreementId: 'an-earlier-one' });
    for (const seq of [6, 6, 2])
      await voided(request.requestId, seq, { ...of(request.requestId), agreementId });

    expect(await request.state()).toMatchObject({
      status: 'terminated',
      ballWith: 'nobody',
      agreement: { agreementId, standing: 'voided' },
    });
    expect(await request.news()).toEqual(['agreement-recorded']);
  });

  it('is tried again while it is not there', async () => {
    await expect(opened('not-there')).rejects.toMatchObject({ code: 'intake.request.not-found' });
    expect(await stage.isKept('not-there')).toBe(false);
  });
});
