import { promisify } from 'node:util';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { refuseMoreThan } from './table-limits.js';
import { TableUnreadable } from './table-unreadable.errors.js';

const MOST_ENTRIES = 1_000;

const open = promisify<Buffer, { lazyEntries: true; validateEntrySizes: true }, ZipFile>(fromBuffer);

/**
 * Unpacks a ZIP file into nothing and counts, so that a small file cannot fill the memory of whoever reads it next: what
 * the entries say of their sizes is not believed.
 *
 * @throws TableUnreadable when it is no ZIP file, or unpacks to more than `limitBytes`
 */
export async function refuseBomb(bytes: Buffer, limitBytes: number): Promise<void> {
  try {
    const zip = await open(bytes, { lazyEntries: true, validateEntrySizes: true });
    refuseMoreThan(MOST_ENTRIES, zip.entryCount, 'parts');
    let total = 0;
    for await (const entry of entriesOf(zip))
      for await (const chunk of await contentOf(zip, entry))
        refuseMoreThan(limitBytes, (total += (chunk as Buffer).length), 'unpacked bytes');
  } catch (error) {
    if (error instanceof TableUnreadable) throw error;
    throw new TableUnreadable('tabular.file.malformed-data', 'The file is not an XLSX workbook.');
  }
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | undefined>((resolve, reject) => {
      zip.removeAllListeners();
      zip
        .once('entry', resolve)
        .once('end', () => resolve(undefined))
        .once('error', reject);
      zip.readEntry();
    });
    if (entry === undefined) return;
    yield entry;
  }
}

const contentOf = (zip: ZipFile, entry: Entry): Promise<NodeJS.ReadableStream> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error === null) resolve(stream);
      else reject(error);
    });
  });
