import { Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../api/use-change.js';
import type { WebhookView } from '../api/views.js';
import { FormFoot } from '../parts/form-foot.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useWording } from '../wording/use-wording.js';
import { Secret } from './secret.js';

const EMPTY = { url: '', kinds: '*' };

/** Makes a webhook; its secret is shown this once. */
export function WebhookForm() {
  const { t } = useWording();
  const [secret, setSecret] = useState<string>();
  const draft = useLocalDraft('webhook', EMPTY);
  const make = useChange<WebhookView>((made) => {
    draft.forget();
    setSecret(made.secret);
  });
  const { url, kinds } = draft.value;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const body = { url, kinds: kinds.split(/[\s,]+/).filter((kind) => kind !== '') };
        make.mutate({ service: 'intake', path: '/v1/webhooks', body });
      }}
    >
      <Stack maw="40rem">
        <TextInput
          label={t('webhooks.url')}
          type="url"
          dir="ltr"
          required
          value={url}
          onChange={({ currentTarget }) => {
            draft.change({ ...draft.value, url: currentTarget.value });
          }}
        />
        <Textarea
          label={t('webhooks.kinds')}
          description={t('webhooks.kindsHelp')}
          dir="ltr"
          required
          autosize
          minRows={2}
          value={kinds}
          onChange={({ currentTarget }) => {
            draft.change({ ...draft.value, kinds: currentTarget.value });
          }}
        />
        <FormFoot change={make} label={t('webhooks.make')} />
        <Secret secret={secret} />
      </Stack>
    </form>
  );
}
