import { NativeSelect, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { Flow, FlowEnd, PublicFlows } from '../api/views.js';
import { DataTable } from '../parts/data-table.js';
import { Loaded } from '../parts/loaded.js';
import { Sankey } from '../parts/sankey.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { flowGraphs, type FlowGraph } from './flow-graph.js';
import { FLOW_USES, type FlowUse } from './flow-uses.js';
import { useFlows } from './use-flows.js';

/** Where the money comes from and what it is for, as a picture for each currency and as a table. */
export function Flows({ uses = 'to-countries' }: { readonly uses: FlowUse | undefined }) {
  const { t } = useWording();
  const navigate = useNavigate();
  const query = useFlows();
  return (
    <Section title={t('flows.title')}>
      <Text>{t('flows.text')}</Text>
      <NativeSelect
        label={t('flows.by')}
        style={{ maxWidth: '16rem' }}
        value={uses}
        data={FLOW_USES.map((use) => ({ value: use, label: t(`flows.leg.${use}`) }))}
        onChange={({ currentTarget: { value } }) =>
          void navigate({
            to: '/demand',
            search: (before) => ({ ...before, uses: value as FlowUse }),
            replace: true,
            resetScroll: false,
          })
        }
      />
      <Loaded query={query}>{(flows) => <Drawn flows={flows} use={uses} />}</Loaded>
    </Section>
  );
}

function Drawn({ flows, use }: { readonly flows: PublicFlows; readonly use: FlowUse }) {
  const { t } = useWording();
  const graphs = flowGraphs(flows, use);
  const rows = flows.items.filter(({ leg }) => leg === 'into-funds' || leg === use);
  return (
    <>
      {graphs.length === 0 && <p className="empty">{t('flows.none')}</p>}
      {graphs.map((graph) => (
        <Picture key={graph.currency} graph={graph} />
      ))}
      {flows.withheld.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('flows.withheld')}
        </Text>
      )}
      {rows.length > 0 && (
        <details>
          <summary>{t('table')}</summary>
          <FlowTable flows={rows} />
        </details>
      )}
    </>
  );
}

function Picture({ graph: { currency, places, flows } }: { readonly graph: FlowGraph }) {
  const { t, money } = useWording();
  const endName = useEndName();
  const sumAt = (id: string) => {
    const through = (end: 'source' | 'target') =>
      flows.filter((flow) => flow[end] === id).reduce((sum, { value }) => sum + value, 0);
    return Math.max(through('source'), through('target'));
  };
  return (
    <Sankey
      label={t('flows.chart', { currency })}
      flows={flows}
      places={[...places].map(([id, place]) => ({
        id,
        name:
          place.kind === 'end'
            ? endName(place.end, place.sources)
            : place.kind === 'left'
              ? t('flows.left')
              : t('flows.others', { count: place.count }),
        amount: money({ amountMinor: sumAt(id), currency }),
      }))}
    />
  );
}

function FlowTable({ flows }: { readonly flows: readonly Flow[] }) {
  const { t, money } = useWording();
  const endName = useEndName();
  return (
    <DataTable
      caption={t('flows.title')}
      rows={flows}
      keyOf={({ leg, from, to }) => [leg, from.kind, from.key, to.kind, to.key].join(' ')}
      columns={[
        { head: t('flows.from'), cell: ({ from, sources }) => endName(from, sources) },
        { head: t('flows.to'), cell: ({ to, sources }) => endName(to, sources) },
        { head: t('flows.pledged'), align: 'end', cell: ({ pledged }) => money(pledged) },
        { head: t('flows.committed'), align: 'end', cell: ({ committed }) => money(committed) },
        { head: t('flows.paid'), align: 'end', cell: ({ paid }) => money(paid) },
      ]}
    />
  );
}

function useEndName(): (end: FlowEnd, sources: number | undefined) => string {
  const { t, country } = useWording();
  return ({ kind, key, name }, sources) => {
    switch (kind) {
      case 'country':
        return country(key);
      case 'theme':
        return t(`flows.theme.${key as '1'}`, { defaultValue: name });
      case 'several-donors':
      case 'several-requests':
        return t('flows.several', { count: sources ?? 0 });
      case 'donor':
      case 'fund':
      case 'request':
        return name;
    }
  };
}
