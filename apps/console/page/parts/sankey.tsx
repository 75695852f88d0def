import { sankey, sankeyLinkHorizontal, type SankeyGraph } from 'd3-sankey';

/** A place that money comes from, passes through or goes to. */
export interface SankeyPlace {
  readonly id: string;
  readonly name: string;
  /** In words. */
  readonly amount: string;
}

/** Money from one place to another. */
export interface SankeyFlow {
  readonly source: string;
  readonly target: string;
  readonly value: number;
}

interface Props {
  /** What it shows, for those who do not see it. */
  readonly label: string;
  readonly places: readonly SankeyPlace[];
  readonly flows: readonly SankeyFlow[];
}

type Graph = SankeyGraph<SankeyPlace, { readonly value: number }>;

const WIDTH = 900;
const LEAST_HEIGHT = 260;
const ROOM_OF_PLACE = 46;
const SIDE = 240;
/** In letters; a sign of Chinese takes the room of two. */
const ROOM_AT_SIDE = 29;
const ROOM_ABOVE = 52;

/** Flows from left to right, each as wide as its amount; a table has to say the same. */
export function Sankey({ label, places, flows }: Props) {
  const ends = Math.max(
    ...(['source', 'target'] as const).map((end) => new Set(flows.map((flow) => flow[end])).size),
  );
  const height = Math.max(LEAST_HEIGHT, ends * ROOM_OF_PLACE);
  const graph = layOut(places, flows, height);
  return (
    <div className="scroll-x" tabIndex={0} role="group" aria-label={label}>
      <svg
        viewBox={`0 0 ${String(WIDTH)} ${String(height)}`}
        style={{ width: '100%', minWidth: '40rem', direction: 'ltr' }}
        role="img"
        aria-label={label}
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
function Place({ node }: { readonly node: Graph['nodes'][number] }) {
  const { name, amount, x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = node;
  const isLast = node.sourceLinks?.length === 0;
  const isFirst = node.targetLinks?.length === 0;
  const at = isLast
    ? { x: x1 + 8, textAnchor: 'start' as const }
    : isFirst
      ? { x: x0 - 8, textAnchor: 'end' as const }
      : { x: (x0 + x1) / 2, textAnchor: 'middle' as const };
  const middle = isLast || isFirst ? (y0 + y1) / 2 : y0 - 20;
  return (
    <g>
      <title>{[name, amount].filter(Boolean).join(': ')}</title>
      <rect
        x={x0}
        y={y0}
        width={x1 - x0}
        height={Math.max(1, y1 - y0)}
        rx={3}
        fill="var(--mantine-color-anchor)"
      />
      <text {...at} y={middle - 3} fontSize={13} fontWeight={600} fill="currentColor">
        {shortened(name, isLast || isFirst ? ROOM_AT_SIDE : ROOM_ABOVE)}
      </text>
      <text {...at} y={middle + 13} fontSize={13} fill="currentColor">
        {amount}
      </text>
    </g>
  );
}

function layOut(places: readonly SankeyPlace[], flows: readonly SankeyFlow[], height: number): Graph {
  return sankey<SankeyPlace, { readonly value: number }>()
    .nodeId(({ id }) => id)
    .nodeWidth(14)
    .nodePadding(34)
    .extent([
      [SIDE, 34],
      [WIDTH - SIDE, height - 18],
    ])({ nodes: places.map((place) => ({ ...place })), links: flows.map((flow) => ({ ...flow })) });
}

function shortened(name: string, room: number): string {
  let taken = 0;
  const signs = [...name];
  const cut = signs.findIndex((sign) => (taken += sign >= '\u2e80' ? 2 : 1) > room);
  return cut < 0 ? name : `${signs.slice(0, cut - 1).join('')}…`;
}
