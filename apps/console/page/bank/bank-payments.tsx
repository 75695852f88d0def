import { Button, FileButton, Group, Text } from '@mantine/core';
import { useRef } from 'react';
import { answerOf, funding } from '../api/clients.js';
import type { BankStatusOutcomes, Fund } from '../api/funding-views.js';
import { useChange } from '../api/use-change.js';
import { DataTable } from '../parts/data-table.js';
import { FileButtons } from '../parts/file-buttons.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';

const FORMATS = ['xml'] as const;

/** The order to the fund's bank as a file, and the bank's answer to it. */
export function BankPayments({ fund: { fundId } }: { readonly fund: Fund }) {
  const { t } = useWording();
  const choseNothing = useRef<() => void>(null);
  const take = useChange<BankStatusOutcomes>();
  const send = async (file: File | null) => {
    // The bank's next report may have the same name.
    choseNothing.current?.();
    if (file === null) return;
    const body = { document: await file.text() };
    take.mutate({ service: 'funding', path: '/v1/payment-status-reports', body });
  };
  const order = () =>
    answerOf(
      funding.GET('/v1/funds/{id}/payment-order', { params: { path: { id: fundId } }, parseAs: 'blob' }),
    );
  return (
    <Section title={t('bank.payments')}>
      <Text>{t('bank.orderText')}</Text>
      <FileButtons of={t('bank.order')} name={`payment-order-${fundId}`} formats={FORMATS} load={order} />
      <Text>{t('bank.reportText')}</Text>
      <Group>
        <FileButton resetRef={choseNothing} accept=".xml" onChange={(file) => void send(file)}>
          {(props) => (
            <Button {...props} variant="default" loading={take.isPending}>
              {t('bank.report')}
            </Button>
          )}
        </FileButton>
      </Group>
      <ProblemAlert error={take.error} />
      {take.data !== undefined && <Outcomes outcomes={take.data} />}
    </Section>
  );
}

function Outcomes({ outcomes: { items } }: { readonly outcomes: BankStatusOutcomes }) {
  const { t } = useWording();
  return (
    <DataTable
      caption={t('bank.outcomes')}
      rows={items}
      keyOf={({ endToEndId }) => endToEndId}
      columns={[
        { head: t('bank.payment'), cell: ({ endToEndId }) => <code>{endToEndId}</code> },
        { head: t('bank.says'), cell: ({ status }) => status },
        { head: t('bank.became'), cell: ({ outcome }) => t(`bank.outcome.${outcome}`) },
        { head: t('bank.why'), cell: ({ detail }) => detail },
      ]}
    />
  );
}
