import { Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { answerOf, intake } from '../api/clients.js';
import type { RequestView } from '../api/views.js';
import { usePerson } from '../app/use-session.js';
import { keepFile } from '../parts/keep-file.js';
import { NotLoaded } from '../parts/not-loaded.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';

const SEES = ['drafter', 'focal-point', 'desk', 'desk-head', 'auditor'];

/** The signed receipt of a request, to keep and to verify. */
export function Receipt({ request }: { readonly request: RequestView }) {
  const { t, instant } = useWording();
  const { roles } = usePerson();
  const { requestId } = request;
  const isThere = request.receipt !== undefined && roles.some((role) => SEES.includes(role));
  const query = useQuery({
    queryKey: ['receipt', requestId],
    queryFn: () =>
      answerOf(intake.GET('/v1/requests/{requestId}/receipt', { params: { path: { requestId } } })),
    enabled: isThere,
    retry: false,
  });
  const { data } = query;
  if (data === undefined) return <NotLoaded title={t('receipt.title')} query={query} />;
  return (
    <Section title={t('receipt.title')}>
      <Text>{t('receipt.text')}</Text>
      <Text size="sm" c="dimmed">
        {instant(data.issuedAt)}
      </Text>
      <Group>
        <Button
          variant="default"
          onClick={() => {
            keepFile(`receipt-${requestId}.txt`, new Blob([data.receipt], { type: 'text/plain' }));
          }}
        >
          {t('receipt.download')}
        </Button>
        <Link to="/receipts" search={{ receipt: data.receipt }}>
          {t('receipt.verifyLink')}
        </Link>
      </Group>
    </Section>
  );
}
