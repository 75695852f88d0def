import { Button, Text } from '@mantine/core';
import { useChange } from '../api/use-change.js';
import { usePerson } from '../app/use-session.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { NotLoaded } from '../parts/not-loaded.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { useRequestAccount } from './funding-queries.js';

/** Two officers, one after the other, close a request's accounts. */
export function CloseAccounts({ requestId }: { readonly requestId: string }) {
  const { t } = useWording();
  const { id } = usePerson();
  const account = useRequestAccount(requestId, true);
  const close = useChange();
  if (account.data === undefined) return <NotLoaded title={t('closing.title')} query={account} />;
  const { version, proposedBy, confirmedBy } = account.data;
  const isAgreed = confirmedBy !== undefined || proposedBy === id;
  return (
    <Section title={t('closing.title')} className="card card-turn">
      <Text>{t('closing.text')}</Text>
      {isAgreed && <Text role="status">{t('closing.first')}</Text>}
      {!isAgreed && proposedBy !== undefined && <Text>{t('closing.second', { officer: proposedBy })}</Text>}
      <ProblemAlert error={close.error} />
      {!isAgreed && (
        <Button
          style={{ alignSelf: 'flex-start' }}
          loading={close.isPending}
          onClick={() => {
            close.mutate({
              service: 'funding',
              path: `/v1/request-accounts/${requestId}/closings`,
              version,
            });
          }}
        >
          {t('closing.close')}
        </Button>
      )}
    </Section>
  );
}
