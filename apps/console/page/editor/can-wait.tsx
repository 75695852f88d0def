import { useQuery } from '@tanstack/react-query';
import { answerOf, intake } from '../api/clients.js';
import { lastOfSame } from '../api/last-of-same.js';
import type { RequestView } from '../api/views.js';
import { NotLoaded } from '../parts/not-loaded.js';
import { useWording } from '../wording/use-wording.js';

const AT_A_NEED = /^\/needItems\/(\d+)\//;

/** What may still be left out when the draft is submitted, and what is assumed then. */
export function CanWait({ request: { requestId, version } }: { readonly request: RequestView }) {
  const { t, number } = useWording();
  const query = useQuery({
    queryKey: ['completeness', requestId, version],
    queryFn: () =>
      answerOf(intake.GET('/v1/requests/{requestId}/completeness', { params: { path: { requestId } } })),
    placeholderData: lastOfSame(requestId),
  });
  const { data } = query;
  if (data === undefined) return <NotLoaded title={t('editor.gaps')} query={query} />;
  if (data.canWait.length === 0) return null;
  return (
    <details>
      <summary>{t('canWait.title', { number: number(data.canWait.length) })}</summary>
      <ul>
        {data.canWait.map(({ pointer, without }) => {
          const need = AT_A_NEED.exec(pointer)?.[1];
          const field = pointer.slice(pointer.lastIndexOf('/') + 1) as 'urgency';
          return (
            <li key={pointer}>
              {need !== undefined && `${t('request.need', { number: number(Number(need) + 1) })}: `}
              {t(`field.${field}`)}. {t(`canWait.${field}`, { defaultValue: without })}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
