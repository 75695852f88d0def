import { describe, expect, it } from '@jest/globals';
import { ApiClient } from '../../test/support/api-client.js';
import { idsInReach } from './ids-in-reach.js';

const REQUEST = {
  requestId: 'r-1',
  plan: { milestones: [{ milestoneId: 'm-1' }] },
  tranches: [{ tranche: 1 }],
};
const ANSWERS: Readonly<Record<string, unknown>> = {
  '/v1/requests': { items: [{ requestId: 'r-1' }] },
  '/v1/requests/r-1': REQUEST,
  '/v1/offers': { items: [{ offerId: 'o-1' }] },
  '/v1/offers/o-1': {},
  '/v1/funds': { items: [] },
};

/** Answers from above, and 404 for the rest. */
class Answering extends ApiClient {
  constructor() {
    super(
      () => '',
      () => Promise.resolve(''),
    );
  }

  override get<T>(path: string) {
    const body = ANSWERS[path] as T;
    const status = body === undefined ? 404 : 200;
    return Promise.resolve({ status, body, etag: undefined, headers: new Headers() });
  }
}

const found = async (...paths: string[]) =>
  Object.fromEntries(
    await idsInReach(new Answering(), ['/v1/requests', '/v1/offers', '/v1/funds', '/v1/secrets', ...paths]),
  );

describe('real ids for a path', () => {
  it('are the first of the list it goes on from, whatever the list calls them', async () => {
    expect(await found('/v1/requests/{requestId}/clear', '/v1/offers/{id}')).toEqual({
      '/v1/requests/{requestId}/clear': { requestId: 'r-1' },
      '/v1/offers/{id}': { id: 'o-1' },
    });
  });

  it('are found inside the thing for the parameters after the first, as far as it names them', async () => {
    const paths = [
      '/v1/requests/{requestId}/milestones/{milestoneId}/reach',
      '/v1/requests/{requestId}/tranches/{tranche}/confirm',
      '/v1/requests/{requestId}/attachments/{attachmentId}',
    ] as const;

    expect(await found(...paths)).toEqual({
      [paths[0]]: { requestId: 'r-1', milestoneId: 'm-1' },
      [paths[1]]: { requestId: 'r-1', tranche: '1' },
      [paths[2]]: { requestId: 'r-1' },
    });
  });

  it('are none where the person can read none', async () => {
    expect(await found('/v1/funds/{id}/costs', '/v1/secrets/{id}', '/v1/unlisted/{id}')).toEqual({});
  });
});
