import type { Hub } from '../../test/support/hub.js';
import type { SeedRequest } from './seed-data.js';

const ENDORSEMENT = {
  documentReference: 'Assumed for development; no letter exists',
  endorsedBy: 'National focal point (assumed)',
};

/**
 * Drafts a request as the focal point of its first State; submits it for every State where the data says so. Its id in the
 * hub, or nothing for one that is not loaded.
 */
export async function loadRequest(hub: Hub, { id, load, content }: SeedRequest): Promise<string | undefined> {
  const focalPoints = content.requestingStates.map((state) => `focal-point.${state.toLowerCase()}`);
  const [first] = focalPoints;
  if (load === 'skip' || first === undefined) return undefined;
  const key = `seed-request-${id}`;
  const { requestId } = await hub
    .as(first)
    .intake.create<{ requestId: string }>('/v1/requests', content, { key });
  if (load === 'draft') return requestId;
  for (const focalPoint of focalPoints) {
    const { intake } = hub.as(focalPoint);
    await intake.act(
      `/v1/requests/${requestId}`,
      'submit',
      { endorsement: ENDORSEMENT },
      { key: `seed-submit-${id}` },
    );
  }
  return requestId;
}
