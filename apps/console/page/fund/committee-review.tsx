import { Button, Group, NativeSelect, Text, Textarea } from '@mantine/core';
import { useChange } from '../api/use-change.js';
import type { Allocation } from '../api/funding-views.js';
import { usePerson } from '../app/use-session.js';
import { BothVersions } from '../parts/both-versions.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { Section } from '../parts/section.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useSharedDraft } from '../parts/use-shared-draft.js';
import { useWording } from '../wording/use-wording.js';
import { MARKERS, type Marker } from './markers.js';

const SCORES = ['0', '1', '2', '3'] as const;
const WITH_COMMENT = ['return', 'object', 'declare-conflict'] as const;

/** A member scores the three markers and takes a position; the committee decides by consensus. */
export function CommitteeReview({ allocation }: { readonly allocation: Allocation }) {
  const { t } = useWording();
  if (!['proposed', 'reviewed'].includes(allocation.status)) return null;
  return (
    <Section title={t('allocation.yourReview')} className="card card-turn">
      <Text>{t('allocation.consensus')}</Text>
      <ScoreForm allocation={allocation} />
      <PositionForm allocation={allocation} />
    </Section>
  );
}

function ScoreForm({ allocation }: { readonly allocation: Allocation }) {
  const { t } = useWording();
  const { id } = usePerson();
  const mine = allocation.scores.find(({ member }) => member === id)?.scores ?? [];
  const draft = useSharedDraft<Partial<Record<Marker, string>>>(`${allocation.allocationId}.scores`, {
    theirs: Object.fromEntries(mine.map(({ marker, score }) => [marker, String(score)])),
  });
  const send = useChange(() => {
    draft.forget();
  });
  const isComplete = MARKERS.every((marker) => (draft.value[marker] ?? '') !== '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const scores = MARKERS.map((marker) => ({ marker, score: Number(draft.value[marker]) }));
        send.mutate({
          service: 'funding',
          path: `/v1/allocations/${allocation.allocationId}/score`,
          version: allocation.version,
          body: { scores },
        });
      }}
    >
      <div className="grid">
        {MARKERS.map((marker) => (
          <NativeSelect
            key={marker}
            label={t(`markerName.${marker}`)}
            value={draft.value[marker] ?? ''}
            data={[
              { value: '', label: t('choose') },
              ...SCORES.map((value) => ({ value, label: t(`markerScore.${value}`) })),
            ]}
            onChange={({ currentTarget }) => {
              draft.change({ ...draft.value, [marker]: currentTarget.value });
            }}
          />
        ))}
      </div>
      <ProblemAlert error={send.error} />
      {draft.overtaken === undefined ? (
        <Button type="submit" mt="sm" disabled={!isComplete} loading={send.isPending}>
          {t('allocation.score')}
        </Button>
      ) : (
        <BothVersions
          actor={t('conflict.yourself')}
          versions={draft.overtaken}
          nameOf={({ field }) => t(`markerName.${field as Marker}`)}
          said={(score) => (score ? t(`markerScore.${score as '0'}`) : '—')}
          onChoose={(chosen) => {
            send.reset();
            draft.goOnWith(chosen);
          }}
        />
      )}
    </form>
  );
}

function PositionForm({ allocation }: { readonly allocation: Allocation }) {
  const { t } = useWording();
  const draft = useLocalDraft(`${allocation.allocationId}.position`, '');
  const send = useChange(() => {
    draft.forget();
  });
  const comment = draft.value.trim();
  const act = (action: string, body: object) => {
    send.mutate({
      service: 'funding',
      path: `/v1/allocations/${allocation.allocationId}/${action}`,
      version: allocation.version,
      body,
    });
  };
  return (
    <>
      <Textarea
        label={t('field.comment')}
        description={t('allocation.commentHelp')}
        autosize
        minRows={2}
        value={draft.value}
        onChange={({ currentTarget }) => {
          draft.change(currentTarget.value);
        }}
      />
      <ProblemAlert error={send.error} />
      <Group>
        <Button
          disabled={!allocation.allowedActions.includes('approve')}
          loading={send.isPending}
          onClick={() => {
            act('approve', comment === '' ? {} : { comment });
          }}
        >
          {t('allocation.approve')}
        </Button>
        {WITH_COMMENT.map((action) => (
          <Button
            key={action}
            variant="default"
            disabled={comment === ''}
            onClick={() => {
              act(action, { comment });
            }}
          >
            {t(`allocation.${action}`)}
          </Button>
        ))}
        <Button
          variant="default"
          disabled={comment === ''}
          onClick={() => {
            act('reject', { comment, reasonCode: 'committee' });
          }}
        >
          {t('allocation.reject')}
        </Button>
      </Group>
    </>
  );
}
