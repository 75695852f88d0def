import type { RegisterEntry } from '../api/views.js';
import { Bar } from '../parts/bar.js';
import { DataTable } from '../parts/data-table.js';
import { useWording } from '../wording/use-wording.js';
import { STAGE_NAMES, stageOf } from './stages.js';

/** How many published requests stand in each stage: a table whose bars say the same. */
export function Funnel({ entries }: { readonly entries: readonly RegisterEntry[] }) {
  const { t, number } = useWording();
  const rows = STAGE_NAMES.map((stage) => ({
    stage,
    count: entries.filter(({ status }) => stageOf(status) === stage).length,
  }));
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <DataTable
      caption={t('landing.funnelTitle')}
      rows={rows}
      keyOf={({ stage }) => stage}
      columns={[
        { head: t('landing.stage'), cell: ({ stage }) => t(`stage.${stage}`) },
        { head: t('landing.requests'), align: 'end', cell: ({ count }) => number(count) },
        { head: t('landing.share'), cell: ({ count }) => <Bar share={count / most} /> },
      ]}
    />
  );
}
