import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { useMemo } from 'react';
import { feature } from 'topojson-client';
import atlas from 'world-atlas/countries-110m.json?url';
import type { RegisterEntry } from '../api/views.js';
import { Loaded } from '../parts/loaded.js';
import { countryOfNumber } from '../wording/country-names.js';
import { useWording } from '../wording/use-wording.js';
import { NeedsTable } from './needs-table.js';
import { requestsByState } from './requests-by-state.js';

type Atlas = Parameters<typeof feature>[0];

const WIDTH = 960;
const HEIGHT = 440;
const ANTARCTICA = '010';

async function readAtlas(): Promise<Atlas> {
  const answer = await fetch(atlas);
  return (await answer.json()) as Atlas;
}

/** Where help is asked for: a State with requests links to them; the table says the same. */
export function NeedsMap({ entries }: { readonly entries: readonly RegisterEntry[] }) {
  const { t } = useWording();
  const outlines = useQuery({ queryKey: ['atlas'], queryFn: readAtlas, staleTime: Infinity });
  const counts = useMemo(() => requestsByState(entries), [entries]);
  return (
    <>
      <Loaded query={outlines}>{(world) => <World world={world} counts={counts} />}</Loaded>
      <Group justify="space-between">
        <Text size="xs" c="dimmed">
          {t('landing.mapNote')}
        </Text>
        <Legend most={Math.max(1, ...counts.values())} />
      </Group>
      <details>
        <summary>{t('table')}</summary>
        <NeedsTable counts={counts} />
      </details>
    </>
  );
}

/** What the shades mean; the table says it in numbers. */
function Legend({ most }: { readonly most: number }) {
  const { t, number } = useWording();
  return (
    <span className="legend" aria-hidden="true">
      {t('landing.requests')} <span>{number(1)}</span>
      <span className="legend-scale" /> <span>{number(most)}</span>
    </span>
  );
}

interface WorldProps {
  readonly world: Atlas;
  readonly counts: ReadonlyMap<string, number>;
}

function World({ world, counts }: WorldProps) {
  const { t, country } = useWording();
  const shapes = useMemo(() => shapesOf(world), [world]);
  const most = Math.max(1, ...counts.values());
  const strength = (count: number) => ({ '--strength': 0.45 + 0.55 * (count / most) }) as React.CSSProperties;
  return (
    <svg
      className="map"
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      role="group"
      aria-label={t('landing.mapTitle')}
    >
      {shapes.map(({ key, path, code }) => {
        const count = counts.get(code ?? '') ?? 0;
        if (code === undefined || count === 0) return <path key={key} d={path} aria-hidden="true" />;
        const label = t('landing.mapLabel', { country: country(code), count });
        return (
          <a key={key} href={`/register?state=${code}`} aria-label={label} style={strength(count)}>
            <title>{label}</title>
            <path d={path} />
          </a>
        );
      })}
    </svg>
  );
}

function shapesOf(world: Atlas) {
  const { countries } = world.objects;
  if (countries?.type !== 'GeometryCollection') return [];
  const features = feature(world, countries).features.filter(({ id }) => id !== ANTARCTICA);
  const land = { type: 'FeatureCollection' as const, features };
  const draw = geoPath(geoNaturalEarth1().fitSize([WIDTH, HEIGHT], land)).digits(1);
  return features.map((shape, index) => ({
    key: index,
    path: draw(shape) ?? '',
    code: countryOfNumber(String(shape.id ?? '')),
  }));
}
