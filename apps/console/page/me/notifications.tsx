import { NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, intake } from '../api/clients.js';
import { useChange } from '../api/use-change.js';
import type { NotificationPreferencesView } from '../api/views.js';
import { usePerson } from '../app/use-session.js';
import { FormFoot } from '../parts/form-foot.js';
import { Loaded } from '../parts/loaded.js';
import { Section } from '../parts/section.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { LANGUAGES } from '../wording/languages.js';
import { useWording } from '../wording/use-wording.js';
import { Letters } from './letters.js';

const WISHES = ['everything', 'my-turn', 'nothing'] as const;
const PATH = '/v1/me/notification-preferences';

/** Of what somebody is told by e-mail, in which language, and what was sent. */
export function Notifications() {
  const { t } = useWording();
  const { roles } = usePerson();
  const [isSaved, setSaved] = useState(false);
  const query = useQuery({
    queryKey: ['notification-preferences'],
    queryFn: () => answerOf(intake.GET(PATH)),
  });
  return (
    <Stack>
      <Title order={1}>{t('notifications.title')}</Title>
      <Text>{t('notifications.text')}</Text>
      {roles.some((role) => role === 'focal-point' || role === 'coordinator') && (
        <Link to="/webhooks">{t('webhooks.yours')}</Link>
      )}
      <Loaded query={query}>
        {(kept) => <Preferences key={JSON.stringify(kept)} kept={kept} onSaved={setSaved} />}
      </Loaded>
      {isSaved && <Text role="status">{t('notifications.saved')}</Text>}
      <Letters />
    </Stack>
  );
}

interface Props {
  readonly kept: NotificationPreferencesView;
  readonly onSaved: (isSaved: boolean) => void;
}

function Preferences({ kept, onSaved }: Props) {
  const { t } = useWording();
  const draft = useLocalDraft<NotificationPreferencesView>('notification-preferences', kept);
  const save = useChange(() => {
    draft.forget();
    onSaved(true);
  });
  const said = draft.value;
  const say = (changes: Partial<NotificationPreferencesView>) => {
    onSaved(false);
    draft.change({ ...said, ...changes });
  };
  return (
    <Section title={t('notifications.wishes')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ service: 'intake', method: 'PUT', path: PATH, body: said });
        }}
      >
        <Stack maw="32rem">
          <NativeSelect
            label={t('notifications.wish')}
            value={said.wish}
            data={WISHES.map((value) => ({ value, label: t(`notifications.wishes-${value}`) }))}
            onChange={({ currentTarget }) => {
              say({ wish: currentTarget.value as (typeof WISHES)[number] });
            }}
          />
          <TextInput
            label={t('notifications.email')}
            type="email"
            autoComplete="email"
            required
            value={said.email ?? ''}
            onChange={({ currentTarget }) => {
              say({ email: currentTarget.value });
            }}
          />
          <NativeSelect
            label={t('shell.language')}
            value={said.language}
            data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
            onChange={({ currentTarget }) => {
              say({ language: currentTarget.value as keyof typeof LANGUAGES });
            }}
          />
          <NativeSelect
            label={t('notifications.timeZone')}
            value={said.timeZone}
            data={zonesWith(said.timeZone)}
            onChange={({ currentTarget }) => {
              say({ timeZone: currentTarget.value });
            }}
          />
          <FormFoot change={save} label={t('notifications.save')} />
        </Stack>
      </form>
    </Section>
  );
}

/** The zones this browser knows, and in any case the one that is kept. */
function zonesWith(kept: string): readonly string[] {
  return [...new Set([kept, ...Intl.supportedValuesOf('timeZone')])].sort();
}
