import { ELIGIBILITY_CHECKS } from '@hub/contracts/vocabularies/eligibility-checks.js';
import type { ApiClient, Reply } from '../../../test/support/api-client.js';
import type { Hub } from '../../../test/support/hub.js';
import { tokenFor } from '../../../test/support/tokens.js';
import { realSizedRequest } from '../load/real-sized-request.js';
import type { Post } from './arrivals.program.js';

const FOCAL_POINT = 'focal-point.mkd';
/** The officer of the secretariat. */
export const DESK = 'desk.bench';
const AT_ONCE = 16;
/** What a focal point submits a request with. */
export const ENDORSEMENT = { documentReference: 'Letter 1/2027', endorsedBy: 'National focal point' };
const CHECKS = ELIGIBILITY_CHECKS.map((check) => ({ check, passed: true }));

/** What the desk clears a request with. */
export const CLEARANCE = { checks: CHECKS };

/** Takes new requests to triage and returns the POST that clears each: the one that makes it ready for a shortlist. */
export async function requestsInTriage(hub: Hub, count: number): Promise<readonly Post[]> {
  const authorization = `Bearer ${await tokenFor(DESK)}`;
  const posts: Post[] = [];
  let begun = 0;
  const prepare = async (): Promise<void> => {
    while (begun < count) {
      begun += 1;
      const { id, version } = await toTriage(hub);
      const headers = { authorization, 'idempotency-key': `clear-${id}`, 'if-match': version };
      posts.push({ id, path: `/v1/requests/${id}/clear`, headers, body: JSON.stringify(CLEARANCE) });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, prepare));
  return posts;
}

/** Drafts, submits and acknowledges one request: three writes. */
export async function toTriage(
  hub: Pick<Hub, 'as'>,
): Promise<{ readonly id: string; readonly version: string }> {
  const focalPoint = hub.as(FOCAL_POINT).intake;
  const drafted = accepted(
    await focalPoint.post<{ requestId: string }>('/v1/requests', realSizedRequest('MKD')),
    'draft',
  );
  const id = drafted.body.requestId;
  const act = async (who: ApiClient, action: string, body: object, version: string): Promise<string> =>
    accepted(await who.post(`/v1/requests/${id}/${action}`, body, { ifMatch: version }), action).etag ?? '';
  const submitted = await act(focalPoint, 'submit', { endorsement: ENDORSEMENT }, drafted.etag ?? '');
  return { id, version: await act(hub.as(DESK).intake, 'acknowledge', {}, submitted) };
}

function accepted<T>(reply: Reply<T>, what: string): Reply<T> {
  if (reply.status > 299) throw new Error(`${what} → ${reply.status} ${JSON.stringify(reply.body)}`);
  return reply;
}
