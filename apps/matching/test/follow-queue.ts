import { readEvents } from '@hub/client/read-events.js';
import type { Hub } from '../../../test/support/hub.js';
import { tokenFor } from '../../../test/support/tokens.js';

/** Follows a provider's queue as one of its coordinators, and keeps what its stream says under one name. */
export async function followQueue(
  hub: Hub,
  {
    provider,
    name,
    signal,
  }: { readonly provider: string; readonly name: string; readonly signal: AbortSignal },
  seen: string[],
): Promise<void> {
  const token = await tokenFor(`coordinator.${provider}-anna`, hub.environment['OIDC_ISSUER']);
  try {
    const answer = await fetch(`${hub.service('matching').url}/v1/queue/stream`, {
      headers: { authorization: `Bearer ${token}` },
      signal,
    });
    if (answer.body === null) return;
    for await (const { event, data } of readEvents(answer.body)) if (event === name) seen.push(data);
  } catch {
    // It is left in the end, or its service is killed on the way.
  }
}
