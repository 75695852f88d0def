import { join } from 'node:path';

/** One collection of a backup. */
export interface BackedUpCollection {
  readonly database: string;
  readonly name: string;
  readonly documents: number;
  /** Of the file's bytes before compression. */
  readonly sha256: string;
  /** As `create` takes them: validator and the like. */
  readonly options: Readonly<Record<string, unknown>>;
  /** As `createIndexes` takes them, without that of `_id`. */
  readonly indexes: readonly Readonly<Record<string, unknown>>[];
}

/** What a backup holds: `manifest.json` in its folder. */
export interface Manifest {
  readonly format: 1;
  /** The one moment, as the cluster counts it, at which all collections were read. */
  readonly asOf: string;
  readonly collections: readonly BackedUpCollection[];
}

export const MANIFEST = 'manifest.json';

/** BSON documents one after another, as mongodump writes them, compressed. */
export const fileOf = (
  folder: string,
  { database, name }: Pick<BackedUpCollection, 'database' | 'name'>,
): string => join(folder, `${database}.${name}.bson.gz`);
