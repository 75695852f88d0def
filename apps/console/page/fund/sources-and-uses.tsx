import { sankey, sankeyLinkHorizontal, type SankeyGraph } from 'd3-sankey';
import type { Money } from '../api/views.js';
import { useWording } from '../wording/use-wording.js';

type Amounts = Readonly<Record<string, Money>>;

interface Props {
  readonly sources: Amounts;
  readonly uses: Amounts;
  readonly balance: Money;
}

interface FlowNode {
  readonly id: string;
  readonly name: string;
  readonly amount: string;
}
interface Flow {
  readonly value: number;
}

const WIDTH = 900;
const HEIGHT = 260;
const SIDE = 210;

/** Money in on one side, money out and what is left on the other; the tables below say the same. */
export function SourcesAndUses({ sources, uses, balance }: Props) {
  const { t, money } = useWording();
  const name = (key: string) => t(`statement.${key as 'total'}`, { defaultValue: key });
  const parts = (amounts: Amounts) =>
    Object.entries(amounts).filter(
      ([key, { amountMinor }]) => key !== 'total' && key !== 'refunds' && amountMinor > 0,
    );
  const incoming = parts(sources);
  const outgoing = [...parts(uses), ['balance', balance] as const].filter(
    ([, { amountMinor }]) => amountMinor > 0,
  );
  if (incoming.length === 0) return null;
  const graph = layOut(
    [
      ...incoming.map(([key, amount]) => ({ id: `in-${key}`, name: name(key), amount: money(amount) })),
      { id: 'fund', name: '', amount: '' },
      ...outgoing.map(([key, amount]) => ({ id: `out-${key}`, name: name(key), amount: money(amount) })),
    ],
    [
      ...incoming.map(([key, { amountMinor }]) => ({
        source: `in-${key}`,
        target: 'fund',
        value: amountMinor,
      })),
      ...outgoing.map(([key, { amountMinor }]) => ({
        source: 'fund',
        target: `out-${key}`,
        value: amountMinor,
      })),
    ],
  );
  return (
    <div className="scroll-x" tabIndex={0} role="group" aria-label={t('fund.flow')}>
      <svg
        viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
        style={{ width: '100%', minWidth: '40rem', direction: 'ltr' }}
        role="img"
        aria-label={t('fund.flow')}
      >
        {graph.links.map((link, index) => (
          <path
            key={index}
            d={sankeyLinkHorizontal()(link) ?? ''}
            fill="none"
            stroke="var(--mantine-color-anchor)"
            strokeOpacity={0.35}
            strokeWidth={Math.max(1, link.width ?? 0)}
          />
        ))}
        {graph.nodes.map((node) => (
          <Place key={node.id} node={node} />
        ))}
      </svg>
    </div>
  );
}

/** A place of the money; name and amount stand on two lines, each in its own direction. */
function Place({ node }: { readonly node: SankeyGraph<FlowNode, Flow>['nodes'][number] }) {
  const { name, amount, x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = node;
  const isSource = x0 < WIDTH / 2;
  const at = { x: isSource ? x0 - 8 : x1 + 8, textAnchor: isSource ? ('end' as const) : ('start' as const) };
  const middle = (y0 + y1) / 2;
  return (
    <g>
      <rect
        x={x0}
        y={y0}
        width={x1 - x0}
        height={Math.max(1, y1 - y0)}
        rx={3}
        fill="var(--mantine-color-anchor)"
      />
      <text {...at} y={middle - 3} fontSize={13} fontWeight={600} fill="currentColor">
        {name}
      </text>
      <text {...at} y={middle + 13} fontSize={13} fill="currentColor">
        {amount}
      </text>
    </g>
  );
}

function layOut(
  nodes: FlowNode[],
  links: (Flow & { source: string; target: string })[],
): SankeyGraph<FlowNode, Flow> {
  return sankey<FlowNode, Flow>()
    .nodeId(({ id }) => id)
    .nodeWidth(14)
    .nodePadding(34)
    .extent([
      [SIDE, 18],
      [WIDTH - SIDE, HEIGHT - 18],
    ])({ nodes, links });
}
