import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { DemandCount } from '../api/views.js';
import { DataTable } from '../parts/data-table.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { PARTS } from './demand-legend.js';
import { depthOf, inOrder, useDemandName, type DemandBy } from './demand-by.js';
import type { RegisterSearch } from './register-search.js';

interface Props {
  readonly by: DemandBy;
  readonly counts: readonly DemandCount[];
  /** What is counted; a bar leads to the requests that it stands for. */
  readonly search: RegisterSearch;
}

const MOST_BARS = 25;

const endedOf = ({ requests, open, met }: DemandCount): number => requests - open - met;

/** How many requests there are of each sort, as bars that lead to them, and as a table. */
export function DemandChart({ by, counts, search }: Props) {
  const { t, number } = useWording();
  const nameOf = useDemandName(by);
  const ordered = inOrder(by, counts);
  const drawn = ordered.slice(0, MOST_BARS);
  const most = Math.max(1, ...counts.map(({ requests }) => requests));
  const rowLabel = ({ key, requests, open, met }: DemandCount) =>
    t('figures.rowLabel', { name: nameOf(key), requests, open, met });
  return (
    <Section title={t(`figures.by.${by}`)}>
      {drawn.length === 0 && <Text c="dimmed">{t('nothing')}</Text>}
      <ul className="bars">
        {drawn.map((count) => (
          <li key={count.key}>
            <Link
              to="/register"
              search={{ ...search, [by]: count.key }}
              aria-label={rowLabel(count)}
              style={{ paddingInlineStart: `${String(depthOf(by, count.key))}rem` }}
            >
              {nameOf(count.key)}
            </Link>
            <Bars count={count} most={most} />
            <span className="bars-number">{number(count.requests)}</span>
          </li>
        ))}
      </ul>
      {drawn.length < ordered.length && (
        <Text size="sm" c="dimmed">
          {t('figures.first', { count: drawn.length, total: ordered.length })}
        </Text>
      )}
      {drawn.length > 0 && (
        <details>
          <summary>{t('table')}</summary>
          <DemandTable by={by} counts={ordered} />
        </details>
      )}
    </Section>
  );
}

function Bars({ count, most }: { readonly count: DemandCount; readonly most: number }) {
  const sizes = { met: count.met, open: count.open, ended: endedOf(count) };
  return (
    <span className="bars-track" aria-hidden="true">
      {PARTS.map((part) => (
        <span key={part} data-part={part} style={{ width: `${String((sizes[part] / most) * 100)}%` }} />
      ))}
    </span>
  );
}

function DemandTable({ by, counts }: Omit<Props, 'search'>) {
  const { t, number, money, list } = useWording();
  const nameOf = useDemandName(by);
  return (
    <DataTable
      caption={t(`figures.by.${by}`)}
      rows={counts}
      keyOf={({ key }) => key}
      columns={[
        { head: t(`figures.by.${by}`), cell: ({ key }) => nameOf(key) },
        { head: t('landing.requests'), align: 'end', cell: ({ requests }) => number(requests) },
        { head: t('figures.open'), align: 'end', cell: ({ open }) => number(open) },
        { head: t('figures.met'), align: 'end', cell: ({ met }) => number(met) },
        { head: t('figures.ended'), align: 'end', cell: (count) => number(endedOf(count)) },
        { head: t('figures.askedFor'), align: 'end', cell: ({ askedFor }) => list(askedFor.map(money)) },
      ]}
    />
  );
}
