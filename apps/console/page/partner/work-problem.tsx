import { Alert, Text } from '@mantine/core';
import { ApiProblem } from '../api/problem.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useWording } from '../wording/use-wording.js';

/** Why work could not be taken or given: a colleague was faster, and who; or any other refusal. */
export function WorkProblem({ error }: { readonly error: unknown }) {
  const { t } = useWording();
  if (!(error instanceof ApiProblem) || error.takenBy === undefined) return <ProblemAlert error={error} />;
  return (
    <Alert
      role="alert"
      color="orange"
      variant="outline"
      title={t('coordinator.takenMeanwhile', { name: error.takenBy })}
    >
      <Text size="sm">{t('coordinator.takenAdvice')}</Text>
    </Alert>
  );
}
