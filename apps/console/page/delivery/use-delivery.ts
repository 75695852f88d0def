import { useQuery } from '@tanstack/react-query';
import { answerOf, intake } from '../api/clients.js';
import { lastOfSame } from '../api/last-of-same.js';
import type { RequestView } from '../api/views.js';

/** How the work on a request goes; read again whenever the request has a new version. */
export const useDelivery = ({ requestId, version, plan }: RequestView, enabled = true) =>
  useQuery({
    queryKey: ['delivery', requestId, version],
    queryFn: () =>
      answerOf(intake.GET('/v1/requests/{requestId}/delivery', { params: { path: { requestId } } })),
    enabled: enabled && plan !== undefined,
    placeholderData: lastOfSame(requestId),
  });
