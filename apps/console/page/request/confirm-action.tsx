import { NativeSelect, Text, Textarea } from '@mantine/core';
import { Fragment } from 'react';
import type { RequestView } from '../api/views.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useWording } from '../wording/use-wording.js';
import { ActionDialog } from './action-dialog.js';

interface Props {
  readonly request: RequestView;
  readonly onClose: () => void;
}

type Ratings = Record<string, { readonly rating?: string; readonly comment?: string }>;

/** The State says for each need how well it was met. */
export function ConfirmDialog({ request, onClose }: Props) {
  const { t, number } = useWording();
  const { needItems } = request.content;
  const draft = useLocalDraft<Ratings>(`${request.requestId}.ratings`, {});
  const ratings = needItems.map(({ needItemId }) => ({
    needItemId,
    rating: Number(draft.value[needItemId]?.rating ?? 0),
    ...(draft.value[needItemId]?.comment && { comment: draft.value[needItemId].comment }),
  }));
  const change = (needItemId: string, changed: Ratings[string]) => {
    draft.change({ ...draft.value, [needItemId]: { ...draft.value[needItemId], ...changed } });
  };
  return (
    <ActionDialog
      title={t('action.confirm')}
      explanation={t('actionText.confirm')}
      onClose={onClose}
      onDone={() => {
        draft.forget();
        onClose();
      }}
      intent={
        ratings.every(({ rating }) => rating > 0)
          ? {
              service: 'intake',
              path: `/v1/requests/${request.requestId}/confirm`,
              version: request.version,
              body: { ratings },
            }
          : undefined
      }
    >
      {needItems.map(({ needItemId, description }, index) => (
        <Fragment key={needItemId}>
          <Text fw={600}>
            {t('request.need', { number: number(index + 1) })}: {description}
          </Text>
          <NativeSelect
            label={t('field.rating', { number: number(index + 1) })}
            required
            value={draft.value[needItemId]?.rating ?? ''}
            data={[
              { value: '', label: t('choose') },
              ...(['5', '4', '3', '2', '1'] as const).map((value) => ({
                value,
                label: t(`rating.${value}`),
              })),
            ]}
            onChange={({ currentTarget }) => {
              change(needItemId, { rating: currentTarget.value });
            }}
          />
          <Textarea
            label={t('field.comment')}
            autosize
            value={draft.value[needItemId]?.comment ?? ''}
            onChange={({ currentTarget }) => {
              change(needItemId, { comment: currentTarget.value });
            }}
          />
        </Fragment>
      ))}
    </ActionDialog>
  );
}
