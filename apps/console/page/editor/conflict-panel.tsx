import { Alert, Button, Group, Text } from '@mantine/core';
import type { RequestContent, RequestView } from '../api/views.js';
import { DataTable } from '../parts/data-table.js';
import { useTimeline } from '../request/request-queries.js';
import { useWording } from '../wording/use-wording.js';
import { withoutBlanks } from './without-blanks.js';

interface Props {
  /** As the service has it now. */
  readonly request: RequestView;
  readonly mine: RequestContent;
  readonly onChoose: (version: number, content: RequestContent) => void;
}

/** Somebody else has changed the draft meanwhile: shows both versions of what differs and lets the person choose. */
export function ConflictPanel({ request, mine, onChoose }: Props) {
  const { t } = useWording();
  const timeline = useTimeline(request.requestId, request.version);
  const actor = timeline.data?.items.at(-1)?.actor ?? '';
  const rows = differences(withoutBlanks(mine), request.content);
  return (
    <Alert role="alert" color="orange" variant="outline" title={t('conflict.title', { actor })}>
      <Text size="sm">{t('conflict.text')}</Text>
      <DataTable
        caption={t('conflict.title', { actor })}
        rows={rows}
        keyOf={({ field }) => field}
        columns={[
          { head: t('conflict.field'), cell: ({ field }) => t(`field.${field as 'title'}`) },
          { head: t('conflict.mine'), cell: ({ mine: words }) => words },
          { head: t('conflict.theirs'), cell: ({ theirs }) => theirs },
        ]}
      />
      <Group>
        <Button
          onClick={() => {
            onChoose(request.version, mine);
          }}
        >
          {t('conflict.keepMine')}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            onChoose(request.version, request.content);
          }}
        >
          {t('conflict.takeTheirs')}
        </Button>
      </Group>
    </Alert>
  );
}

const said = (value: unknown): string =>
  value === undefined ? '—' : typeof value === 'string' ? value : JSON.stringify(value);

function differences(mine: RequestContent, theirs: RequestContent) {
  const fields = new Set([...Object.keys(mine), ...Object.keys(theirs)]) as Set<keyof RequestContent>;
  return [...fields]
    .map((field) => ({ field, mine: said(mine[field]), theirs: said(theirs[field]) }))
    .filter((row) => row.mine !== row.theirs);
}
