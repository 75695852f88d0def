import { expect, it } from '@jest/globals';
import { textOf } from './manifests.js';

interface LockedPackage {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly license?: string;
}

const PERMISSIVE =
  /^(?:MIT|MIT-0|MIT\/X11|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|Unlicense|CC0-1\.0|CC-BY-4\.0|CC-BY-3\.0|BlueOak-1\.0\.0|Python-2\.0|Zlib|WTFPL)$/;

/** Of a choice one must do; of a sum all must. */
const isPermissive = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => PERMISSIVE.test(one.trim())));

it('everything in the images may be used and passed on', () => {
  const { packages } = JSON.parse(textOf('package-lock.json')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  const shipped = Object.entries(packages).filter(
    ([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional,
  );
  const refused = shipped
    .filter(([, { license }]) => license !== undefined && !isPermissive(license))
    .map(([path, { license }]) => `${path}: ${license ?? ''}`);

  expect(shipped.length).toBeGreaterThan(100);
  expect(refused).toEqual([]);
});
