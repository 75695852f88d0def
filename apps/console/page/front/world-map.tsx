import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { useMemo } from 'react';
import { feature } from 'topojson-client';
import atlas from 'world-atlas/countries-110m.json?url';
import type { RegisterEntry } from '../api/views.js';
import { Loaded } from '../parts/loaded.js';
import { countryOfNumber } from '../wording/country-names.js';
import { useWording } from '../wording/use-wording.js';
import { CountryTable } from './country-table.js';
import { landingSearchOf, MAP_LAYERS, type MapLayer } from './map-layers.js';
import { requestsByState } from './requests-by-state.js';
import { SMALL_STATES } from './small-states.js';
import { usePanZoom } from './use-pan-zoom.js';
import { useSupport } from './use-support.js';

type Atlas = Parameters<typeof feature>[0];

const WIDTH = 960;
const HEIGHT = 440;
const ANTARCTICA = '010';
/** The radius of a State that is too small for a shape. */
const DOT = 4;
const GESTURE_ID = 'map-gesture';

async function readAtlas(): Promise<Atlas> {
  const answer = await fetch(atlas);
  return (await answer.json()) as Atlas;
}

interface Props {
  readonly entries: readonly RegisterEntry[];
  readonly layer: MapLayer;
}

/** Where help is asked for, or given: a State leads to its requests or agreements; the table says the same. */
export function WorldMap({ entries, layer }: Props) {
  const { t } = useWording();
  const outlines = useQuery({ queryKey: ['atlas'], queryFn: readAtlas, staleTime: Infinity });
  const support = useSupport(layer === 'support');
  const needs = useMemo(() => requestsByState(entries), [entries]);
  const counts = layer === 'needs' ? needs : support.data;
  return (
    <>
      <LayerChoice layer={layer} />
      {counts === undefined ? (
        <Loaded query={support}>{() => null}</Loaded>
      ) : (
        <>
          <Loaded query={outlines}>{(world) => <World world={world} layer={layer} counts={counts} />}</Loaded>
          <Group justify="space-between">
            <Text size="xs" c="dimmed">
              {t('landing.mapNote')}
            </Text>
            <Legend layer={layer} most={Math.max(1, ...counts.values())} />
          </Group>
          <details>
            <summary>{t('table')}</summary>
            <CountryTable layer={layer} counts={counts} />
          </details>
        </>
      )}
    </>
  );
}

/** Which layer is shown; it stands in the address. */
function LayerChoice({ layer }: { readonly layer: MapLayer }) {
  const { t } = useWording();
  const navigate = useNavigate();
  return (
    <NativeSelect
      label={t('support.shown')}
      style={{ alignSelf: 'flex-start' }}
      value={layer}
      data={MAP_LAYERS.map((one) => ({ value: one, label: t(`support.${one}`) }))}
      onChange={({ currentTarget: { value } }) =>
        void navigate({ to: '/', search: landingSearchOf({ map: value }), replace: true, resetScroll: false })
      }
    />
  );
}

/** What the shades mean; the table says it in numbers. */
function Legend({ layer, most }: { readonly layer: MapLayer; readonly most: number }) {
  const { t, number } = useWording();
  return (
    <span className="legend" aria-hidden="true">
      {t(layer === 'needs' ? 'landing.requests' : 'support.agreements')} <span>{number(1)}</span>
      <span className="legend-scale" /> <span>{number(most)}</span>
    </span>
  );
}

interface WorldProps {
  readonly world: Atlas;
  readonly layer: MapLayer;
  readonly counts: ReadonlyMap<string, number>;
}

function World({ world, layer, counts }: WorldProps) {
  const { t, country } = useWording();
  const { frame, press, nearer, farther, whole } = usePanZoom();
  const { shapes, dots } = useMemo(() => drawingOf(world), [world]);
  const most = Math.max(1, ...counts.values());
  const isNeeds = layer === 'needs';
  const link = (code: string, count: number, drawn: React.ReactNode) => {
    const label = t(isNeeds ? 'landing.mapLabel' : 'support.label', { country: country(code), count });
    const strength = { '--strength': 0.45 + 0.55 * (count / most) } as React.CSSProperties;
    return (
      <a
        key={code}
        href={`/${isNeeds ? 'register' : 'agreements'}?state=${code}`}
        aria-label={label}
        style={strength}
      >
        <title>{label}</title>
        {drawn}
      </a>
    );
  };
  return (
    <>
      <div
        className="map-frame"
        ref={frame}
        tabIndex={0}
        role="group"
        aria-label={t(isNeeds ? 'landing.mapTitle' : 'support.title')}
        aria-describedby={GESTURE_ID}
        onKeyDown={press}
      >
        <svg className="map" viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}>
          {shapes.map(({ key, path, code }) => {
            const count = counts.get(code ?? '') ?? 0;
            if (code === undefined || count === 0) return <path key={key} d={path} aria-hidden="true" />;
            return link(code, count, <path d={path} />);
          })}
          {dots.map(({ code, x, y }) => {
            const count = counts.get(code) ?? 0;
            return count > 0 && link(code, count, <circle cx={x} cy={y} r={DOT} />);
          })}
        </svg>
      </div>
      <Group gap="xs">
        {(
          [
            ['zoomIn', nearer],
            ['zoomOut', farther],
            ['whole', whole],
          ] as const
        ).map(([name, act]) => (
          <Button key={name} size="compact-sm" variant="default" onClick={act}>
            {t(`support.${name}`)}
          </Button>
        ))}
        <Text id={GESTURE_ID} size="xs" c="dimmed">
          {t('support.gesture')}
        </Text>
      </Group>
    </>
  );
}

function drawingOf(world: Atlas) {
  const { countries } = world.objects;
  if (countries?.type !== 'GeometryCollection') return { shapes: [], dots: [] };
  const features = feature(world, countries).features.filter(({ id }) => id !== ANTARCTICA);
  const land = { type: 'FeatureCollection' as const, features };
  const projection = geoNaturalEarth1().fitSize([WIDTH, HEIGHT], land);
  const draw = geoPath(projection).digits(1);
  const shapes = features.map((shape, index) => ({
    key: index,
    path: draw(shape) ?? '',
    code: countryOfNumber(String(shape.id ?? '')),
  }));
  const dots = Object.entries(SMALL_STATES).map(([code, [longitude, latitude]]) => {
    const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
    return { code, x, y };
  });
  return { shapes, dots };
}
