import { Alert, Button, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import type { RequestContent, RequestView } from '../api/views.js';
import { DataTable } from '../parts/data-table.js';
import { useTimeline } from '../request/request-queries.js';
import { useWording } from '../wording/use-wording.js';
import { differencesOf, mergedOf, type Difference, type Side } from './differences.js';
import { useFieldName } from './use-field-name.js';
import { useSaid } from './use-said.js';

interface Props {
  /** As the service has it now. */
  readonly request: RequestView;
  readonly mine: RequestContent;
  /** What both began from, as far as it is known. */
  readonly base: RequestContent | undefined;
  readonly onChoose: (content: RequestContent) => void;
}

/** Somebody else has changed the draft meanwhile: shows both versions of what differs; of each the person takes one. */
export function ConflictPanel({ request, mine, base, onChoose }: Props) {
  const { t } = useWording();
  const said = useSaid();
  const nameOf = useFieldName(mine, request.content);
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const timeline = useTimeline(request.requestId, request.version);
  const actor = timeline.data?.items.at(-1)?.actor ?? '';
  const title = t('conflict.title', { actor: t(`holder.${actor as 'desk'}`, { defaultValue: actor }) });
  const differences = differencesOf(mine, request.content, base);
  const sideOf = (pointer: string): Side | undefined =>
    chosen[pointer] ?? differences.find((one) => one.pointer === pointer)?.suggested;
  const choice = (one: Difference) => (
    <NativeSelect
      aria-label={t('conflict.choiceOf', { field: nameOf(one) })}
      value={sideOf(one.pointer)}
      data={(['mine', 'theirs'] as const).map((value) => ({ value, label: t(`conflict.${value}`) }))}
      onChange={({ currentTarget: { value } }) => {
        setChosen({ ...chosen, [one.pointer]: value as Side });
      }}
    />
  );
  return (
    <Alert role="alert" color="orange" variant="outline" title={title}>
      <Text size="sm">{t('conflict.text')}</Text>
      <DataTable
        caption={title}
        rows={differences}
        keyOf={({ pointer }) => pointer}
        columns={[
          { head: t('conflict.field'), cell: nameOf },
          { head: t('conflict.mine'), cell: ({ field, mine: value }) => said(value, field) },
          { head: t('conflict.theirs'), cell: ({ field, theirs }) => said(theirs, field) },
          { head: t('conflict.choice'), cell: choice },
        ]}
      />
      <Button
        mt="sm"
        onClick={() => {
          onChoose(mergedOf(mine, request.content, sideOf));
        }}
      >
        {t('conflict.goOn')}
      </Button>
    </Alert>
  );
}
