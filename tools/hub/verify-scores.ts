import type { Collection, Db } from 'mongodb';
import { OFFER, Offers } from '../../apps/matching/src/offer/storage/offer.repository.js';
import { PROVIDER, Providers } from '../../apps/matching/src/provider/storage/provider.repository.js';
import {
  type ReplayedScore,
  ReplayScores,
} from '../../apps/matching/src/shortlist/replay-scores/replay-scores.use-case.js';
import type { Shortlist } from '../../apps/matching/src/shortlist/domain/shortlist.js';

/** A stored score that is not what it was computed from. */
export interface ScoreDifference extends ReplayedScore {
  readonly requestId: string;
}

export interface ScoresReport {
  readonly shortlists: number;
  readonly scores: number;
  /** Of these, matches from before versions were stored: their fit follows from their scores. */
  readonly fromScoresAlone: number;
  /** The first of each shortlist that was looked at; in the order of request ids. */
  readonly differences: readonly ScoreDifference[];
}

interface Wanted {
  /** Only this request's shortlist. */
  readonly requestId?: string;
  /** Goes on after the first difference. */
  readonly all: boolean;
}

/** Replays every stored score from what it was computed from, one shortlist at a time. Reads only. */
export async function verifyScores(matching: Db, { requestId, all }: Wanted): Promise<ScoresReport> {
  const replay = new ReplayScores(
    new Offers(matching.collection('offers'), OFFER),
    new Providers(matching.collection('providers'), PROVIDER),
  );
  const report = { shortlists: 0, scores: 0, fromScoresAlone: 0, differences: [] as ScoreDifference[] };
  for await (const shortlist of storedShortlists(matching.collection('shortlists'), requestId)) {
    const scores = await replay.execute(shortlist);
    report.shortlists += 1;
    report.scores += scores.length;
    report.fromScoresAlone += scores.filter(({ verdict }) => verdict === 'fit-only').length;
    const wrong = scores.find(({ verdict }) => verdict !== 'equal' && verdict !== 'fit-only');
    if (wrong === undefined) continue;
    report.differences.push({ requestId: shortlist.requestId, ...wrong });
    if (!all) break;
  }
  return report;
}

const storedShortlists = (collection: Collection, requestId?: string): AsyncIterable<Shortlist> =>
  collection.find<Shortlist>(requestId === undefined ? {} : { requestId }, {
    projection: { history: 0 },
    sort: { _id: 1 },
    batchSize: 20,
    readConcern: { level: 'majority' },
  });
