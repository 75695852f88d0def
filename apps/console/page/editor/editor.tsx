import { Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { RequestView } from '../api/views.js';
import { Loaded } from '../parts/loaded.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { Attachments } from '../request/attachments.js';
import { RequestActions } from '../request/request-actions.js';
import { useRequest } from '../request/request-queries.js';
import { useWording } from '../wording/use-wording.js';
import { AboutFields } from './about-fields.js';
import { CanWait } from './can-wait.js';
import { ConflictPanel } from './conflict-panel.js';
import { DryRun } from './dry-run.js';
import { fieldId, gapsOf } from './gaps-of.js';
import { GapList } from './gap-list.js';
import { NeedFields } from './need-fields.js';
import { NoLongerADraft } from './no-longer-a-draft.js';
import { useDraft } from './use-draft.js';

const route = getRouteApi('/people/requests/$requestId/edit');

/** Writes a request; it saves itself, and says what is still missing. */
export function Editor() {
  const { requestId } = route.useParams();
  const query = useRequest(requestId);
  return <Loaded query={query}>{(request) => <Writing key={request.requestId} request={request} />}</Loaded>;
}

function Writing({ request }: { readonly request: RequestView }) {
  const { t } = useWording();
  const draft = useDraft(request);
  if (!request.allowedActions.includes('revise-draft'))
    return <NoLongerADraft request={request} mine={draft.content} />;
  const gaps = gapsOf(draft.content);
  return (
    <Stack>
      <Title order={1}>{draft.content.title || t('request.untitled')}</Title>
      <Text role="status" size="sm" c={draft.state === 'saved' ? 'dimmed' : undefined}>
        {t(`editor.${draft.state}`)}
      </Text>
      {draft.state === 'conflict' && (
        <ConflictPanel request={request} mine={draft.content} base={draft.base} onChoose={draft.goOnWith} />
      )}
      {draft.state === 'refused' && <ProblemAlert error={draft.problem} placeOf={fieldId} />}
      <div className="two-columns">
        <form
          onSubmit={(event) => {
            event.preventDefault();
          }}
          aria-label={t('editor.form')}
        >
          <Stack>
            <AboutFields content={draft.content} onChange={draft.change} />
            <NeedFields
              content={draft.content}
              onChange={draft.change}
              stored={draft.state === 'saved' ? request : undefined}
            />
          </Stack>
        </form>
        <Stack style={{ position: 'sticky', top: '1rem' }}>
          <GapList gaps={gaps} />
          {draft.state === 'saved' && <CanWait request={request} />}
          <DryRun requestId={request.requestId} />
          {draft.state === 'saved' && <Attachments request={request} />}
          {draft.state === 'saved' && <RequestActions request={request} />}
        </Stack>
      </div>
    </Stack>
  );
}
