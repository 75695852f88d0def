import { Button, Checkbox, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useChange } from '../api/use-change.js';
import type { ProviderView } from '../api/views.js';
import { usePerson } from '../app/use-session.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { Section } from '../parts/section.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useWording } from '../wording/use-wording.js';
import { todayUtc } from './checks-state.js';

const LISTS = [
  'un-security-council',
  'ungm-ineligibility',
  'world-bank-debarment',
  'eu-consolidated',
  'national',
  'own-register',
] as const;
const OUTCOMES = ['clear', 'possible-match', 'match'] as const;
type Screening = NonNullable<ProviderView['screenings']>[number];

/** What was found in the lists, and a form to say what is found now. */
export function Screenings({ provider }: { readonly provider: ProviderView }) {
  const { t } = useWording();
  const screenings = [...(provider.screenings ?? [])].reverse();
  return (
    <Section title={t('checks.screenings')} order={3}>
      {screenings.length === 0 && <Text c="dimmed">{t('nothing')}</Text>}
      {screenings.map((screening) => (
        <Found key={screening.screeningId} provider={provider} screening={screening} />
      ))}
      <RecordForm provider={provider} />
    </Section>
  );
}

function Found({ provider, screening }: { readonly provider: ProviderView; readonly screening: Screening }) {
  const { t, day, list } = useWording();
  const person = usePerson();
  const confirm = useChange();
  const { screeningId, lists, checkedOn, outcome, note, evidence, recordedBy, confirmedBy } = screening;
  const isOver = screening.isOfEarlierProfile === true;
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600}>
        {day(checkedOn)}: {t(`checks.outcome.${outcome}`)}
      </Text>
      <Text size="sm">{list(lists.map((each) => t(`checks.list.${each}`)))}</Text>
      {note !== undefined && <Text size="sm">{note}</Text>}
      <Text size="sm">
        {t('checks.evidence')}: {evidence}
      </Text>
      <Text size="sm" c="dimmed">
        {t('checks.recordedBy', { who: recordedBy })}{' '}
        {confirmedBy === undefined
          ? t(isOver ? 'checks.earlierProfile' : 'checks.waits')
          : t('checks.confirmedBy', { who: confirmedBy, until: day(screening.validUntil) })}
      </Text>
      <ProblemAlert error={confirm.error} />
      {confirmedBy === undefined && !isOver && recordedBy !== person.id && (
        <Button
          variant="default"
          size="xs"
          style={{ alignSelf: 'flex-start' }}
          loading={confirm.isPending}
          onClick={() => {
            confirm.mutate({
              service: 'matching',
              path: `/v1/providers/${provider.providerId}/screenings/${screeningId}/confirm`,
              version: provider.version,
            });
          }}
        >
          {t('checks.confirm')}
        </Button>
      )}
    </Stack>
  );
}

function RecordForm({ provider: { providerId, version } }: { readonly provider: ProviderView }) {
  const { t } = useWording();
  const draft = useLocalDraft(`screening-${providerId}`, {
    lists: ['un-security-council', 'ungm-ineligibility'],
    checkedOn: todayUtc(),
    outcome: 'clear',
    note: '',
    evidence: '',
  });
  const record = useChange(() => {
    draft.forget();
  });
  const { note, ...said } = draft.value;
  const set = (changes: Partial<typeof draft.value>) => {
    draft.change({ ...draft.value, ...changes });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        record.mutate({
          service: 'matching',
          path: `/v1/providers/${providerId}/screenings`,
          body: { ...said, ...(note !== '' && { note }) },
          version,
        });
      }}
    >
      <Stack>
        <Checkbox.Group
          label={t('checks.lists')}
          description={t('checks.listsHelp')}
          value={said.lists}
          onChange={(lists) => {
            set({ lists });
          }}
        >
          <Group mt="xs">
            {LISTS.map((each) => (
              <Checkbox key={each} value={each} label={t(`checks.list.${each}`)} />
            ))}
          </Group>
        </Checkbox.Group>
        <Group grow preventGrowOverflow={false}>
          <TextInput
            type="date"
            label={t('checks.checkedOn')}
            required
            value={said.checkedOn}
            onChange={({ currentTarget }) => {
              set({ checkedOn: currentTarget.value });
            }}
          />
          <NativeSelect
            label={t('checks.outcomeLabel')}
            value={said.outcome}
            data={OUTCOMES.map((value) => ({ value, label: t(`checks.outcome.${value}`) }))}
            onChange={({ currentTarget }) => {
              set({ outcome: currentTarget.value });
            }}
          />
        </Group>
        <TextInput
          label={t('checks.evidence')}
          description={t('checks.evidenceHelp')}
          required
          value={said.evidence}
          onChange={({ currentTarget }) => {
            set({ evidence: currentTarget.value });
          }}
        />
        <Textarea
          label={t('field.note')}
          value={note}
          onChange={({ currentTarget }) => {
            set({ note: currentTarget.value });
          }}
        />
        <ProblemAlert error={record.error} />
        <Button type="submit" style={{ alignSelf: 'flex-start' }} loading={record.isPending}>
          {t('checks.record')}
        </Button>
      </Stack>
    </form>
  );
}
