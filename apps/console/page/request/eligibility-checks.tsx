import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../api/use-change.js';
import type { RequestView } from '../api/views.js';
import { usePerson } from '../app/use-session.js';
import { DOT, DottedLabel } from '../parts/dotted-label.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { ELIGIBILITY_CHECKS, type EligibilityCheckName } from './eligibility-check-names.js';
import { FailedCheckDialog } from './failed-check-action.js';

const SEES = ['desk', 'desk-head', 'auditor'];

/** How each check of eligibility went; the desk records them one by one. */
export function EligibilityChecks({ request }: { readonly request: RequestView }) {
  const { t } = useWording();
  const { roles } = usePerson();
  const [failing, setFailing] = useState<EligibilityCheckName>();
  const mayRecord = request.allowedActions.includes('check-eligibility');
  const isShown = roles.some((role) => SEES.includes(role)) && (mayRecord || request.checks.length > 0);
  if (!isShown) return null;
  return (
    <Section title={t('eligibility.title')}>
      <ul className="card-list">
        {ELIGIBILITY_CHECKS.map((check) => (
          <li key={check}>
            <Check
              check={check}
              request={request}
              mayRecord={mayRecord}
              onFailed={() => {
                setFailing(check);
              }}
            />
          </li>
        ))}
      </ul>
      {failing !== undefined && (
        <FailedCheckDialog
          key={failing}
          check={failing}
          request={request}
          onClose={() => {
            setFailing(undefined);
          }}
        />
      )}
    </Section>
  );
}

interface CheckProps {
  readonly check: EligibilityCheckName;
  readonly request: RequestView;
  readonly mayRecord: boolean;
  readonly onFailed: () => void;
}

function Check({ check, request, mayRecord, onFailed }: CheckProps) {
  const { t, instant } = useWording();
  const record = useChange();
  const known = request.checks.find((one) => one.check === check);
  const standing = known === undefined ? 'open' : known.passed ? 'passed' : 'failed';
  const nameOf = (answer: string) => t('eligibility.of', { answer, check: t(`check.${check}`) });
  return (
    <>
      <Group justify="space-between">
        <Text fw={600}>{t(`check.${check}`)}</Text>
        <DottedLabel dot={DOTS[standing]}>{t(`eligibility.${standing}`)}</DottedLabel>
      </Group>
      {known?.note !== undefined && <Text size="sm">{known.note}</Text>}
      {known?.recordedBy !== undefined && known.recordedAt !== undefined && (
        <Text size="xs" c="dimmed">
          {t('eligibility.by', { who: known.recordedBy, when: instant(known.recordedAt) })}
        </Text>
      )}
      <ProblemAlert error={record.error} />
      {mayRecord && (
        <Group mt="xs">
          <Button
            variant="default"
            size="sm"
            aria-label={nameOf(t('eligibility.passed'))}
            loading={record.isPending}
            onClick={() => {
              record.mutate({
                service: 'intake',
                path: `/v1/requests/${request.requestId}/checks`,
                version: request.version,
                body: { check, passed: true },
              });
            }}
          >
            {t('eligibility.passed')}
          </Button>
          <Button variant="default" size="sm" aria-label={nameOf(t('eligibility.failed'))} onClick={onFailed}>
            {t('eligibility.failed')}
          </Button>
        </Group>
      )}
    </>
  );
}

const DOTS = { open: undefined, passed: DOT.good, failed: DOT.bad } as const;
