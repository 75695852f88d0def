import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { geoCentroid } from 'd3-geo';
import { feature } from 'topojson-client';
import { SMALL_STATES } from '../../apps/console/page/front/small-states.js';

/** What rounding takes. */
const DEGREES = 0.1;

const require = createRequire(import.meta.url);
const codes = require('i18n-iso-countries/codes.json') as readonly (readonly [string, string, string])[];
const CODE_OF_NUMBER = new Map(codes.map(([, code, number]) => [number, code]));

function middlesIn(scale: string): ReadonlyMap<string | undefined, readonly [number, number]> {
  const atlas = JSON.parse(
    readFileSync(require.resolve(`world-atlas/countries-${scale}.json`), 'utf8'),
  ) as Parameters<typeof feature>[0];
  const { countries } = atlas.objects;
  if (countries?.type !== 'GeometryCollection') throw new Error('no countries');
  return new Map(
    feature(atlas, countries).features.map((shape) => [
      CODE_OF_NUMBER.get(String(shape.id)),
      geoCentroid(shape),
    ]),
  );
}

describe('the small States', () => {
  it('have no shape on the map, and stand where the finer outlines have them', () => {
    const onMap = middlesIn('110m');
    // Tuvalu is in the finest outlines alone.
    const finer = new Map([...middlesIn('10m'), ...middlesIn('50m')]);
    for (const [code, [longitude, latitude]] of Object.entries(SMALL_STATES)) {
      expect(onMap.has(code)).toBe(false);
      const [x, y] = finer.get(code) ?? [NaN, NaN];
      expect({ code, far: Math.hypot(x - longitude, y - latitude) > DEGREES }).toEqual({ code, far: false });
    }
  });
});
