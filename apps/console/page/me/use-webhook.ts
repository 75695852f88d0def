import { useQuery } from '@tanstack/react-query';
import { answerOf, intake } from '../api/clients.js';

/** A webhook with the version that a change of it has to name. */
export function useWebhook(webhookId: string) {
  return useQuery({
    queryKey: ['webhook', webhookId],
    queryFn: async () => {
      const call = intake.GET('/v1/webhooks/{webhookId}', { params: { path: { webhookId } } });
      const webhook = await answerOf(call);
      const tag = (await call).response.headers.get('etag') ?? '';
      return { webhook, version: Number(/\d+/.exec(tag)?.[0]) };
    },
  });
}
