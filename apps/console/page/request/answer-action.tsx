import { Textarea } from '@mantine/core';
import type { RequestView } from '../api/views.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useWording } from '../wording/use-wording.js';
import { ActionDialog } from './action-dialog.js';

interface Props {
  readonly request: RequestView;
  readonly onClose: () => void;
}

/** The focal point answers every question of the round. */
export function AnswerDialog({ request, onClose }: Props) {
  const { t } = useWording();
  const questions = request.questionRounds.at(-1)?.questions ?? [];
  const draft = useLocalDraft<Record<string, string>>(`${request.requestId}.answers`, {});
  const answers = questions.map(({ questionId }) => ({
    questionId,
    text: (draft.value[questionId] ?? '').trim(),
  }));
  const isComplete = answers.every(({ text }) => text !== '');
  return (
    <ActionDialog
      title={t('action.answer')}
      explanation={t('actionText.answer')}
      onClose={onClose}
      onDone={() => {
        draft.forget();
        onClose();
      }}
      intent={
        isComplete
          ? {
              service: 'intake',
              path: `/v1/requests/${request.requestId}/answer`,
              version: request.version,
              body: { answers },
            }
          : undefined
      }
    >
      {questions.map(({ questionId, text }) => (
        <Textarea
          key={questionId}
          label={text}
          required
          autosize
          minRows={3}
          maxLength={4000}
          value={draft.value[questionId] ?? ''}
          onChange={({ currentTarget }) => {
            draft.change({ ...draft.value, [questionId]: currentTarget.value });
          }}
        />
      ))}
    </ActionDialog>
  );
}
