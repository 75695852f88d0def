import { Button, Group, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Fund } from '../api/funding-views.js';
import { useChange } from '../api/use-change.js';
import type { Money } from '../api/views.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { Section } from '../parts/section.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { withoutBlanks } from '../parts/without-blanks.js';
import { useWording } from '../wording/use-wording.js';

interface Props<D> {
  readonly fund: Fund;
  /** The last part of the route that books it. */
  readonly of: 'interest' | 'costs';
  readonly empty: D;
  readonly children: (value: D, set: (changed: Partial<D>) => void) => ReactNode;
}

/** Books money that the bank has added to a fund or taken off it; what was booked last stands below. */
export function FundMovementForm<D extends { readonly amount: Money | undefined }>({
  fund,
  of,
  empty,
  children,
}: Props<D>) {
  const { t, money } = useWording();
  const draft = useLocalDraft(`${fund.fundId}.${of}`, empty);
  const [booked, setBooked] = useState<Money>();
  const record = useChange(() => {
    setBooked(draft.value.amount);
    draft.forget();
  });
  return (
    <Section title={t(`bank.${of}`)}>
      <Text>{t(`bank.${of}Text`)}</Text>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const { fundId, version } = fund;
          const body = withoutBlanks(draft.value);
          record.mutate({ service: 'funding', path: `/v1/funds/${fundId}/${of}`, version, body });
        }}
      >
        <div className="grid">
          {children(draft.value, (changed) => {
            draft.change({ ...draft.value, ...changed });
          })}
        </div>
        <ProblemAlert error={record.error} />
        <Group mt="sm">
          <Button type="submit" loading={record.isPending}>
            {t(`bank.save-${of}`)}
          </Button>
          <Text role="status">{booked !== undefined && t('bank.booked', { amount: money(booked) })}</Text>
        </Group>
      </form>
    </Section>
  );
}
