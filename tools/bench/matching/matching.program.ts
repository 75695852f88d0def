import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSnapshot, writeSnapshot } from '../../../apps/matching/src/shortlist/catalogue/snapshot-file.js';
import type { Need } from '../../../apps/matching/src/shortlist/domain/candidate.js';
import { keep, restore } from '../../../apps/matching/src/shortlist/domain/index/kept-index.js';
import { OfferIndex } from '../../../apps/matching/src/shortlist/domain/index/offer-index.js';
import type { Match } from '../../../apps/matching/src/shortlist/domain/rank-offers.js';
import { CURRENT_WEIGHTS } from '../../../apps/matching/src/shortlist/domain/weights.js';
import { loadReferenceData } from '../../../apps/matching/src/shortlist/draw-up-shortlist/load-reference-data.js';
import { answerQuestions } from '../harness/answer-questions.js';
import { MARKET_AT, providersFor, someNeeds, someOffers, someProviders } from './market.js';

interface MarketQuestion {
  readonly offers: number;
  readonly repeats: number;
  readonly needs: number;
}

/** What was measured in a market of so many offers; times of single answers in milliseconds, by round. */
export interface MarketFigures {
  readonly offers: number;
  readonly indexMs: readonly (readonly number[])[];
  readonly scanMs: readonly (readonly number[])[];
  /** The index's again, with the States of regional needs anywhere. */
  readonly farApartMs: readonly (readonly number[])[];
  readonly compared: number;
  readonly bytesPerOffer: number;
  /** From versions of offers and providers in memory to the first answer. */
  readonly buildMs: number;
  readonly writeMs: number;
  readonly readMs: number;
}

const BEST = 20;
const ONE_SCAN_IN = 10;
const reference = loadReferenceData();

async function measure({ offers, repeats, needs }: MarketQuestion): Promise<MarketFigures> {
  const startedAt = performance.now();
  const index = new OfferIndex();
  for (const provider of someProviders(providersFor(offers))) index.putProvider(provider);
  for (const offer of someOffers(offers)) index.putOffer(offer);
  index.file();
  const buildMs = performance.now() - startedAt;
  const rounds = Array.from({ length: repeats + 1 }, (_, round) => {
    const near = askAll(index, [...someNeeds(needs, 100 + round)]);
    const far = askAll(index, [...someNeeds(needs, 200 + round, 'anywhere')]);
    return { ...near, farApartMs: far.indexMs, compared: near.scanMs.length + far.scanMs.length };
  });
  const measured = rounds.slice(1);
  return {
    offers,
    indexMs: measured.map(({ indexMs }) => indexMs),
    scanMs: measured.map(({ scanMs }) => scanMs),
    farApartMs: measured.map(({ farApartMs }) => farApartMs),
    compared: rounds.reduce((sum, { compared }) => sum + compared, 0),
    bytesPerOffer: index.byteLength / offers,
    buildMs,
    ...(await timeOfFile(index)),
  };
}

function askAll(index: OfferIndex, needs: readonly Need[]): { indexMs: number[]; scanMs: number[] } {
  const answers = needs.map((need) => timed(() => index.top(need, BEST, reference, MARKET_AT)));
  const scanMs: number[] = [];
  for (let number = 0; number < needs.length; number += ONE_SCAN_IN) {
    const need = needs[number] as Need;
    const [scanned, scannedMs] = timed(() => index.topByScan(need, BEST, reference, MARKET_AT));
    scanMs.push(scannedMs);
    if (shown(answers[number]?.[0] ?? []) !== shown(scanned))
      throw new Error(`Index and scan differ for ${need.request.requestId}`);
  }
  return { indexMs: answers.map(([, ms]) => ms), scanMs };
}

async function timeOfFile(index: OfferIndex): Promise<{ writeMs: number; readMs: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'offer-index-'));
  try {
    const path = join(folder, 'index');
    const startedAt = performance.now();
    await writeSnapshot(path, keep(index, CURRENT_WEIGHTS), { offers: {}, providers: {} });
    const writtenAt = performance.now();
    const read = await readSnapshot(path);
    if (read === undefined) throw new Error('The file is not there');
    restore(read.index, CURRENT_WEIGHTS).file();
    return { writeMs: writtenAt - startedAt, readMs: performance.now() - writtenAt };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const shown = (matches: readonly Match[]): string =>
  JSON.stringify(matches.map(({ candidate, fit }) => [candidate.offerId, fit]));

function timed<T>(work: () => T): [result: T, ms: number] {
  const startedAt = performance.now();
  const result = work();
  return [result, performance.now() - startedAt];
}

answerQuestions<MarketQuestion>(measure, () => Promise.resolve());
