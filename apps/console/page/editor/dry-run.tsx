import { Button, List, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, intake } from '../api/clients.js';
import { useChange } from '../api/use-change.js';
import type { DryRunView } from '../api/views.js';
import { NotLoaded } from '../parts/not-loaded.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';

const AGAIN_MS = 1_000;

/** Tries a draft out: how the checks would go, who would fit, and what would bring more. */
export function DryRun({ requestId }: { readonly requestId: string }) {
  const { t } = useWording();
  const [dryRunId, setDryRunId] = useState<string>();
  const start = useChange<DryRunView>((answer) => {
    setDryRunId(answer.dryRunId);
  });
  const query = useQuery({
    queryKey: ['dry-run', requestId, dryRunId],
    queryFn: () =>
      answerOf(
        intake.GET('/v1/requests/{requestId}/dry-runs/{dryRunId}', {
          params: { path: { requestId, dryRunId: dryRunId ?? '' } },
        }),
      ),
    enabled: dryRunId !== undefined,
    refetchInterval: ({ state }) => (state.data?.answered === true ? false : AGAIN_MS),
  });
  return (
    <Section title={t('dryRun.title')}>
      <Text size="sm">{t('dryRun.text')}</Text>
      <ProblemAlert error={start.error} />
      <Button
        variant="default"
        style={{ alignSelf: 'flex-start' }}
        loading={start.isPending}
        onClick={() => {
          start.mutate({ service: 'intake', path: `/v1/requests/${requestId}/dry-runs` });
        }}
      >
        {t('dryRun.start')}
      </Button>
      <NotLoaded title={t('dryRun.checks')} query={query} />
      {query.data !== undefined && <Outcome run={query.data} />}
    </Section>
  );
}

function Outcome({ run }: { readonly run: DryRunView }) {
  const { t, number } = useWording();
  const checkName = (check: string): string =>
    check === 'complete' || check === 'clearance'
      ? t(`dryRunCheck.${check}`)
      : t(`check.${check as 'member-state'}`, { defaultValue: check });
  return (
    <div role="status">
      <Text fw={600}>{t('dryRun.checks')}</Text>
      <List size="sm">
        {run.eligibility.map(({ check, outlook, detail }) => (
          <List.Item key={check}>
            {checkName(check)}: {t(`outlook.${outlook}`)}
            {outlook !== 'met' && (
              <Text size="sm">{t(`dryRunWhy.${check as 'complete'}`, { defaultValue: detail })}</Text>
            )}
          </List.Item>
        ))}
      </List>
      {!run.answered && <Text>{t('dryRun.waiting')}</Text>}
      {run.needItems?.map((need, index) => (
        <div key={need.needItemId}>
          <Text fw={600}>{t('request.need', { number: number(index + 1) })}</Text>
          <Text size="sm">{t('dryRun.fitting', { number: number(need.fitting) })}</Text>
          <List size="sm">
            {need.nearMisses.map(({ change, further }) => (
              <List.Item key={`${change.kind} ${change.to ?? ''}`}>
                {t('dryRun.further', {
                  number: number(further),
                  what: t(`nearMiss.${change.kind}`),
                  from: change.from ?? '–',
                  to: change.to ?? '–',
                })}
              </List.Item>
            ))}
          </List>
        </div>
      ))}
      {run.fund !== undefined && (
        <Text size="sm">{t('dryRun.fund', { number: number(run.fund.unOrganisations) })}</Text>
      )}
    </div>
  );
}
