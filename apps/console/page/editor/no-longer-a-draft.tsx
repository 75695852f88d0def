import { Stack, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { RequestContent, RequestView } from '../api/views.js';
import { DataTable } from '../parts/data-table.js';
import { differencesOf } from '../parts/differences.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { NEEDS } from './needs.js';
import { useFieldName } from './use-field-name.js';
import { useSaid } from './use-said.js';

interface Props {
  readonly request: RequestView;
  readonly mine: RequestContent;
}

/** Somebody has sent the request on: says so, and shows what the person typed that did not get in. */
export function NoLongerADraft({ request, mine }: Props) {
  const { t } = useWording();
  const said = useSaid();
  const nameOf = useFieldName(mine, request.content);
  const { requestId } = request;
  const differences = differencesOf({ mine, theirs: request.content, lists: NEEDS });
  return (
    <Stack>
      <Title order={1}>{t('editor.closed')}</Title>
      <Link to="/requests/$requestId" params={{ requestId }}>
        {t('editor.toRequest')}
      </Link>
      {differences.length > 0 && (
        <Section title={t('editor.notSent')}>
          <DataTable
            caption={t('editor.notSent')}
            rows={differences}
            keyOf={({ pointer }) => pointer}
            columns={[
              { head: t('conflict.field'), cell: nameOf },
              { head: t('conflict.mine'), cell: ({ field, mine: value }) => said(value, field) },
              { head: t('conflict.theirs'), cell: ({ field, theirs }) => said(theirs, field) },
            ]}
          />
        </Section>
      )}
    </Stack>
  );
}
