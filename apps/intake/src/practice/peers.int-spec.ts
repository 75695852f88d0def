import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PracticeRecordedV1 } from '@hub/contracts/matching/practice-recorded.v1.js';
import { ApiClient } from '../../../../test/support/api-client.js';
import { tokenFor } from '../../../../test/support/tokens.js';
import { heard } from '../../test/heard.js';
import { anIntakeStage, type IntakeStage } from '../../test/intake-stage.js';
import { aRequest } from '../request/domain/testing/a-request.js';
import type { PeersView } from './find-peers/peers.view.js';
import { PracticeRecordedConsumer } from './keep-practices/practice-recorded.consumer.js';

describe('who has done something alike', () => {
  let stage: IntakeStage;
  beforeAll(async () => (stage = await anIntakeStage()));
  afterAll(() => stage.end());

  const as = (person: string): ApiClient =>
    new ApiClient(
      () => stage.url,
      () => tokenFor(person),
      person,
    );

  it('is shown with a request: practices that serve its objectives, and requests of other States', async () => {
    const peer = await stage.keep(aRequest().inMatching({ consentToPublish: true }));
    const unpublished = await stage.keep(aRequest().inMatching({ consentToPublish: false }));
    const { content } = await peer.state();
    const [objective] = content.needItems.flatMap((item) => item.objectives ?? []);
    const albania = as('focal-point.alb');
    const draft = { ...content, requestingStates: ['ALB'] };
    const own = await albania.create<{ requestId: string }>('/v1/requests', draft);
    const sameState = await albania.create<{ requestId: string }>('/v1/requests', draft);
    const practices = stage.get(PracticeRecordedConsumer);
    const record = (practiceId: string, seq: number, objectives: readonly number[]) =>
      practices.handle(heard(PracticeRecordedV1, seq, { practiceId, objectives }));
    await record('fits', 1, [objective ?? 1]);
    await record('fits', 1, [objective ?? 1]);
    await record('does-not', 1, [22]);

    const peers = await albania.read<PeersView>(`/v1/requests/${own.requestId}/peers`);

    expect(peers.practices).toMatchObject([
      { practiceId: 'fits', reasons: [{ criterion: 'objectives', common: [String(objective)] }] },
    ]);
    const shown = peers.requests.map(({ requestId }) => requestId);
    expect(shown).toEqual([peer.requestId]);
    expect(shown).not.toContain(sameState.requestId);
    expect(shown).not.toContain(unpublished.requestId);
  });

  it('is not told to another State', async () => {
    const own = await stage.keep(aRequest().inMatching());

    const reply = await as('focal-point.alb').get(`/v1/requests/${own.requestId}/peers`);

    expect(reply.status).toBe(404);
  });
});
