import { Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { answerOf, intake } from '../api/clients.js';
import type { RequestView } from '../api/views.js';
import { usePerson } from '../app/use-session.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';

const SEES = ['drafter', 'focal-point', 'desk', 'desk-head', 'auditor'];

/** The signed receipt of a request, to keep and to verify. */
export function Receipt({ request }: { readonly request: RequestView }) {
  const { t, instant } = useWording();
  const { roles } = usePerson();
  const { requestId } = request;
  const isThere = request.receipt !== undefined && roles.some((role) => SEES.includes(role));
  const { data } = useQuery({
    queryKey: ['receipt', requestId],
    queryFn: () =>
      answerOf(intake.GET('/v1/requests/{requestId}/receipt', { params: { path: { requestId } } })),
    enabled: isThere,
    retry: false,
  });
  if (data === undefined) return null;
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
            download(`receipt-${requestId}.txt`, data.receipt);
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

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
