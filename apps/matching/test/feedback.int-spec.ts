import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { notSelect } from '../src/invitation/domain/end-invitation.js';
import { Invitations } from '../src/invitation/storage/invitation.repository.js';
import { PROPOSAL } from './builders.js';
import { commandOf, MatchingInProcess } from './in-process.js';

const FEEDBACK = { reasonCodes: ['covers-less', 'timing'], comment: 'Another covers both needs.' };

describe('feedback to a provider that was not chosen', () => {
  const matching = new MatchingInProcess();
  beforeAll(() => matching.start());
  afterAll(() => matching.end());

  async function aProposal(): Promise<string> {
    const id = await matching.anInvitation();
    const invitations = matching.get(Invitations);
    const { state } = (await invitations.load(id)) ?? {};
    const { requestId = '', providerId = '', needItemId = '', offerId = '' } = state ?? {};
    const subject = { invitationId: id, requestId, providerId };
    const sides = { needItemId, offerId, providerKind: 'un-entity', unOrganisation: true } as const;
    await invitations.execute(id, commandOf(), () => [
      { type: 'matching.invitation.interest-expressed.v1', data: subject },
      { type: 'matching.invitation.proposal-submitted.v1', data: { ...subject, ...sides, ...PROPOSAL } },
    ]);
    return `/v1/invitations/${id}`;
  }
  const giveAs = (person: string, path: string) =>
    matching.as(person).act<object>(path, 'give-feedback', FEEDBACK);

  it('comes from the State once its proposal was not selected, and is seen by that provider alone', async () => {
    const path = await aProposal();
    await expect(giveAs('focal-point.mkd', path)).rejects.toMatchObject({
      status: 409,
      problem: { code: 'matching.invitation.illegal-transition' },
    });
    await matching
      .get(Invitations)
      .execute(path.split('/').at(-1) ?? '', commandOf(), (found) =>
        found === undefined ? [] : notSelect(found, 'Others were chosen.'),
      );

    await giveAs('focal-point.mkd', path);

    const feedback = { ...FEEDBACK, givenBy: 'state' };
    expect(await matching.as('coordinator.iom-anna').read(path)).toMatchObject({
      status: 'not-selected',
      feedback,
    });
    expect((await matching.as('coordinator.unhcr-ben').get(path)).status).toBe(404);
    expect((await matching.as('focal-point.alb').get(path)).status).toBe(404);
    expect(await giveAs('desk.ana', path)).toMatchObject({ feedback: { ...FEEDBACK, givenBy: 'desk' } });
  });
});
