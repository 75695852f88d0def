import type { Hub } from '../../test/support/hub.js';
import type { SeedRequest } from './seed-data.js';

const ENDORSEMENT = {
  documentReference: 'Assumed for development; no letter exists',
  endorsedBy: 'National focal point (assumed)',
};

/** Drafts a request as the focal point of its first State; submits it for every State where the data says so. */
export async function loadRequest(hub: Hub, { id, load, content }: SeedRequest): Promise<void> {
  const focalPoints = content.requestingStates.map((state) => `focal-point.${state.toLowerCase()}`);
  const [first] = focalPoints;
  if (load === 'skip' || first === undefined) return;
  const key = `seed-request-${id}`;
  const { requestId } = await hub
    .as(first)
    .intake.create<{ requestId: string }>('/v1/requests', content, { key });
  if (load === 'draft') return;
  for (const focalPoint of focalPoints) {
    const { intake } = hub.as(focalPoint);
    await intake.act(
      `/v1/requests/${requestId}`,
      'submit',
      { endorsement: ENDORSEMENT },
      { key: `seed-submit-${id}` },
    );
  }
}
