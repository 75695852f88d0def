import { Button, Group, Text } from '@mantine/core';
import type { ApiProblem } from '../api/problem.js';
import { useWording } from '../wording/use-wording.js';
import { ProblemAlert } from './problem-alert.js';

interface Props {
  readonly change: { readonly error: ApiProblem | null; readonly isPending: boolean };
  readonly label: string;
  /** Turns a JSON pointer into a place on the page. */
  readonly placeOf?: (pointer: string) => string;
}

/** The foot of a long form: what was refused, the button that sends it, and that what is typed is kept. */
export function FormFoot({ change, label, placeOf }: Props) {
  const { t } = useWording();
  return (
    <>
      <ProblemAlert error={change.error} {...(placeOf !== undefined && { placeOf })} />
      <Group>
        <Button type="submit" loading={change.isPending}>
          {change.error?.isStale === true ? t('action.again') : label}
        </Button>
        <Text size="sm" c="dimmed">
          {t('plan.kept')}
        </Text>
      </Group>
    </>
  );
}
