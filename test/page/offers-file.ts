import type { Download } from 'playwright-core';
import { text } from 'node:stream/consumers';

/** The text of a file that the page has handed out. */
export const textOf = async (download: Download): Promise<string> => text(await download.createReadStream());

const OFFER: Readonly<Record<string, string>> = {
  Kind: 'technical',
  Objectives: '11',
  Countries: 'FJI',
  'Starts on': '2027-01-01',
  'Ends on': '2029-12-31',
  Languages: 'en',
  'Capacity in all': '3',
  'Capacity at a time': '2',
};

/** A file of offers with the heading of the template and a row an offer. */
export function offersFile(template: string, rows: readonly Readonly<Record<string, string>>[]) {
  const [heading = ''] = template.split('\r\n');
  const headers = heading.replace(/^\uFEFF/, '').split(',');
  const lines = rows.map((row) => headers.map((header) => ({ ...OFFER, ...row })[header] ?? '').join(','));
  const content = [heading, ...lines, ''].join('\r\n');
  return { name: 'offers.csv', mimeType: 'text/csv', buffer: Buffer.from(content) };
}
