import { Alert, Button, List, Text } from '@mantine/core';
import { ApiProblem } from '../api/problem.js';
import { leaveForSignIn } from '../app/leave-for-sign-in.js';
import { useWording } from '../wording/use-wording.js';
import { SaidOf } from './said-of.js';
import { useRefusalWords } from './use-refusal-words.js';

const WHAT_TO_DO = {
  0: 'offline',
  400: 'mend',
  401: 'signIn',
  403: 'notYours',
  404: 'gone',
  409: 'notNow',
  412: 'changed',
  413: 'tooLarge',
  422: 'mend',
  429: 'slower',
} as const;

interface Props {
  readonly error: unknown;
  /** Turns a JSON pointer into a place on the page. */
  readonly placeOf?: (pointer: string) => string | undefined;
  /** Asks the same once more; offered where the answer may be another. */
  readonly again?: Again;
}

interface Again {
  readonly label: string;
  readonly isUnderWay: boolean;
  readonly start: () => void;
}

/** What will be refused again as long as nobody changes anything. */
const FINAL = [400, 401, 403, 404, 413, 422];

/** A service's refusal as a sentence, what to do about it, and the id under which operators find it. */
export function ProblemAlert({ error, placeOf, again }: Props) {
  const { t } = useWording();
  const { ofRefusal, ofField } = useRefusalWords();
  if (error === null || error === undefined) return null;
  const problem = error instanceof ApiProblem ? error : undefined;
  const status = (problem?.status ?? 500) as keyof typeof WHAT_TO_DO;
  const advice = WHAT_TO_DO[status] ?? 'later';
  return (
    <Alert role="alert" color="red" variant="outline" title={t(`problem.${advice}.title`)}>
      <Text size="sm">{t(`problem.${advice}.todo`)}</Text>
      {problem !== undefined && problem.status !== 0 && !problem.isStale && (
        <Text size="sm">
          <SaidOf said={ofRefusal(problem)} />
        </Text>
      )}
      {problem !== undefined && problem.errors.length > 0 && (
        <List size="sm">
          {problem.errors.map((wrong) => (
            <List.Item key={`${wrong.pointer} ${wrong.detail}`}>
              <PointedAt pointer={wrong.pointer} place={placeOf?.(wrong.pointer)} />{' '}
              <SaidOf said={ofField(wrong)} />
            </List.Item>
          ))}
        </List>
      )}
      {status === 401 && (
        <Button my="xs" onClick={() => void leaveForSignIn()}>
          {t('shell.signIn')}
        </Button>
      )}
      {again !== undefined && !FINAL.includes(status) && (
        <Button my="xs" size="xs" variant="default" loading={again.isUnderWay} onClick={again.start}>
          {again.label}
        </Button>
      )}
      {problem?.correlationId !== undefined && (
        <Text size="xs" c="dimmed">
          {t('problem.reference')} <code>{problem.correlationId}</code>
        </Text>
      )}
    </Alert>
  );
}

function PointedAt({ pointer, place }: { readonly pointer: string; readonly place: string | undefined }) {
  return place === undefined ? <code>{pointer}</code> : <a href={`#${place}`}>{pointer}</a>;
}
