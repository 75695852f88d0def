import { Text } from '@mantine/core';
import type { RequestView } from '../api/views.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';

/** What the desk has asked and the State has answered, latest round first. */
export function Questions({ request }: { readonly request: RequestView }) {
  const { t } = useWording();
  if (request.questionRounds.length === 0) return null;
  return (
    <Section title={t('request.questions')}>
      <ol className="card-list">
        {request.questionRounds.toReversed().flatMap(({ round, questions, answers }) =>
          questions.map(({ questionId, text }) => (
            <li key={`${String(round)} ${questionId}`}>
              <Text fw={600}>{text}</Text>
              <Text c={answers === undefined ? 'dimmed' : undefined}>
                {answers?.find((answer) => answer.questionId === questionId)?.text ?? t('request.unanswered')}
              </Text>
            </li>
          )),
        )}
      </ol>
    </Section>
  );
}
