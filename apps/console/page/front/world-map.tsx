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
import { usePanZoom } from './use-pan-zoom.js';
import { useSupport } from './use-support.js';

type Atlas = Parameters<typeof feature>[0];

const WIDTH = 960;
const HEIGHT = 440;
const ANTARCTICA = '010';

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
  const { frame, nearer, farther, whole } = usePanZoom();
  const shapes = useMemo(() => shapesOf(world), [world]);
  const most = Math.max(1, ...counts.values());
  const strength = (count: number) => ({ '--strength': 0.45 + 0.55 * (count / most) }) as React.CSSProperties;
  const isNeeds = layer === 'needs';
  return (
    <>
      <div className="map-frame" ref={frame}>
        <svg
          className="map"
          viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
          role="group"
          aria-label={t(isNeeds ? 'landing.mapTitle' : 'support.title')}
        >
          {shapes.map(({ key, path, code }) => {
            const count = counts.get(code ?? '') ?? 0;
            if (code === undefined || count === 0) return <path key={key} d={path} aria-hidden="true" />;
            const label = t(isNeeds ? 'landing.mapLabel' : 'support.label', {
              country: country(code),
              count,
            });
            return (
              <a
                key={key}
                href={`/${isNeeds ? 'register' : 'agreements'}?state=${code}`}
                aria-label={label}
                style={strength(count)}
              >
                <title>{label}</title>
                <path d={path} />
              </a>
            );
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
        <Text size="xs" c="dimmed">
          {t('support.gesture')}
        </Text>
      </Group>
    </>
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
