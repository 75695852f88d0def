import { Button, Text } from '@mantine/core';
import { useChange } from '../api/use-change.js';
import type { AgreementView, RequestView } from '../api/views.js';
import { usePerson } from '../app/use-session.js';
import { DataTable } from '../parts/data-table.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { NotLoaded } from '../parts/not-loaded.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { usePartyName } from './party-name.js';
import { useAgreements } from './request-queries.js';

const SEES = ['desk', 'desk-head', 'auditor', 'focal-point', 'coordinator'];

/** The partnership agreement: who has signed, and the person's own signature. */
export function Agreement({ request }: { readonly request: RequestView }) {
  const { t } = useWording();
  const person = usePerson();
  const isThere = request.agreement !== undefined || request.status === 'agreement';
  const query = useAgreements(request.requestId, isThere && person.roles.some((role) => SEES.includes(role)));
  const agreement = query.data?.items[0];
  return agreement === undefined ? (
    <NotLoaded title={t('agreement.title')} query={query} />
  ) : (
    <Shown agreement={agreement} />
  );
}

function Shown({ agreement }: { readonly agreement: AgreementView }) {
  const { t, instant } = useWording();
  const { organisation } = usePerson();
  const partyName = usePartyName();
  const sign = useChange();
  const signatureOf = (party: string) => agreement.signatures.find((one) => one.party === party);
  const isMine = (agreement.parties as readonly string[]).includes(organisation);
  const maySign = isMine && agreement.status === 'open' && signatureOf(organisation) === undefined;
  return (
    <Section title={t('agreement.title')}>
      <Text>
        {t(`agreementKind.${agreement.kind}`)} · {t(`agreementStatus.${agreement.status}`)}
      </Text>
      <DataTable
        caption={t('agreement.title')}
        rows={agreement.parties as readonly string[]}
        keyOf={(party) => party}
        columns={[
          { head: t('agreement.party'), cell: partyName },
          {
            head: t('agreement.signed'),
            cell: (party) => {
              const signature = signatureOf(party);
              return signature === undefined ? t('agreement.notYet') : instant(signature.signedAt);
            },
          },
        ]}
      />
      <Text size="sm" c="dimmed">
        {t('agreement.hash')} <code>{agreement.planHash.slice(0, 16)}…</code>
      </Text>
      <ProblemAlert error={sign.error} />
      {maySign && (
        <Button
          loading={sign.isPending}
          onClick={() => {
            sign.mutate({
              service: 'matching',
              path: `/v1/agreements/${agreement.agreementId}/sign`,
              version: agreement.version,
              body: { planHash: agreement.planHash },
            });
          }}
          style={{ alignSelf: 'flex-start' }}
        >
          {t('agreement.sign')}
        </Button>
      )}
    </Section>
  );
}
