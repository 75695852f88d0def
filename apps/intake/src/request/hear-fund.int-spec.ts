import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AllocationApprovedV1 } from '@hub/contracts/funding/allocation-approved.v1.js';
import { AllocationCommittedV1 } from '@hub/contracts/funding/allocation-committed.v1.js';
import { AllocationPipelinedV1 } from '@hub/contracts/funding/allocation-pipelined.v1.js';
import { AllocationProposedV1 } from '@hub/contracts/funding/allocation-proposed.v1.js';
import { AllocationRejectedV1 } from '@hub/contracts/funding/allocation-rejected.v1.js';
import { AllocationReservedV1 } from '@hub/contracts/funding/allocation-reserved.v1.js';
import { AllocationReturnedV1 } from '@hub/contracts/funding/allocation-returned.v1.js';
import { referToFund } from './domain/refer-to-fund.js';
import { aRequest, type RequestBuilder } from './domain/testing/a-request.js';
import type { Person } from './domain/testing/people.js';
import { AllocationConsumer } from './record-allocation/allocation.consumer.js';
import { heard } from '../../test/heard.js';
import { anIntakeStage, type IntakeStage, type Kept } from '../../test/intake-stage.js';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const UN = {
  unOrganisations: ['iom', 'unfpa'],
  knownUnOrganisations: ['iom', 'unfpa'],
  leadImplementer: 'iom',
};

const inFundReview = (): RequestBuilder => {
  const refers = (request: RequestBuilder, person: Person) =>
    request.does(person, (state, act) => referToFund(state, { ...act, ...UN }));
  return refers(refers(aRequest().unmet(), 'ana'), 'focalPoint');
};

describe('a request that hears of its allocation', () => {
  let stage: IntakeStage;
  let consumer: AllocationConsumer;
  beforeAll(async () => {
    stage = await anIntakeStage();
    consumer = stage.get(AllocationConsumer);
  });
  afterAll(() => stage.end());

  const of = ({ requestId }: Pick<Kept, 'requestId'>) => ({ requestId, allocationId: `al-${requestId}` });
  const proposed = (request: Kept, amount = usd(40_000_000)) =>
    consumer.proposed(heard(AllocationProposedV1, 1, { ...of(request), amount }));
  const approved = (request: Kept, amount = usd(40_000_000)) =>
    consumer.approved(heard(AllocationApprovedV1, 7, { ...of(request), amount }));
  const pipelined = (request: Kept, amount = usd(40_000_000)) =>
    consumer.pipelined(heard(AllocationPipelinedV1, 8, { ...of(request), amount }));
  const reserved = (request: Kept, amount = usd(40_000_000)) =>
    consumer.reserved(heard(AllocationReservedV1, 9, { ...of(request), amount }));
  const committed = (request: Kept, amount = usd(40_000_000)) =>
    consumer.committed(heard(AllocationCommittedV1, 11, { ...of(request), amount }));
  const statusOf = async (request: Kept) => (await request.state()).status;

  it('goes on planning once the money is held, and keeps the amount the committee gave', async () => {
    const request = await stage.keep(inFundReview());
    await proposed(request);
    await approved(request, usd(25_000_000));
    const underReview = await statusOf(request);

    await Promise.all([reserved(request, usd(25_000_000)), reserved(request, usd(25_000_000))]);
    await committed(request, usd(25_000_000));

    expect(underReview).toBe('fund-review');
    expect(await request.state()).toMatchObject({
      status: 'design',
      allocations: [
        { allocationId: of(request).allocationId, seq: 11, standing: 'committed', amount: usd(25_000_000) },
      ],
    });
    expect(await request.news()).toEqual([
      'allocation-recorded',
      'allocation-recorded',
      'allocation-recorded',
      'fund-reserved',
      'allocation-recorded',
    ]);
  });

  it('waits in the pipeline, and plans when the money has come', async () => {
    const request = await stage.keep(inFundReview());

    await pipelined(request);
    await pipelined(request);
    const waiting = await request.state();
    await reserved(request);
    await pipelined(request);

    expect(waiting).toMatchObject({ status: 'pipeline', ballWith: 'fund' });
    expect(await request.state()).toMatchObject({
      status: 'design',
      allocations: [{ standing: 'reserved' }],
    });
    expect(await request.news()).toEqual([
      'allocation-recorded',
      'fund-pipelined',
      'allocation-recorded',
      'fund-reserved',
    ]);
  });

  it('does not go back to the pipeline by a fact that comes late', async () => {
    const request = await stage.keep(inFundReview());
    await reserved(request);

    await pipelined(request);
    await approved(request, usd(1));

    expect(await request.state()).toMatchObject({
      status: 'design',
      allocations: [{ standing: 'reserved', amount: usd(40_000_000) }],
    });
    expect(await request.news()).toEqual(['allocation-recorded', 'fund-reserved']);
  });

  it('is planned anew when the committee returns it, and unmet when it says no', async () => {
    const [one, other] = [await stage.keep(inFundReview()), await stage.keep(inFundReview())];
    const comment = 'Name the local partner.';

    for (let times = 0; times < 2; times += 1) {
      await consumer.returned(heard(AllocationReturnedV1, 7, { ...of(one), comment }));
      await consumer.rejected(heard(AllocationRejectedV1, 7, { ...of(other), comment }));
    }

    expect(await one.state()).toMatchObject({ status: 'design', allocations: [{ standing: 'returned' }] });
    expect(await one.news()).toEqual(['allocation-recorded', 'fund-returned']);
    expect(await other.state()).toMatchObject({ status: 'unmet', allocations: [{ standing: 'rejected' }] });
    expect(await other.news()).toEqual(['allocation-recorded', 'fund-rejected']);
  });

  it('keeps what is said while it does not wait for the fund, and stays where it is', async () => {
    const request = await stage.keep(aRequest().inDesign());

    await reserved(request);
    await consumer.rejected(heard(AllocationRejectedV1, 12, of(request)));

    expect(await request.state()).toMatchObject({
      status: 'design',
      allocations: [{ standing: 'rejected' }],
    });
  });

  it('is tried again while it is not there', async () => {
    const event = heard(AllocationProposedV1, 1, of({ requestId: 'not-there' }));

    await expect(consumer.proposed(event)).rejects.toMatchObject({ code: 'intake.request.not-found' });
    expect(await stage.isKept('not-there')).toBe(false);
  });
});
