import type { Candidate } from '../../apps/matching/src/shortlist/domain/candidate.js';
import { CRITERIA } from '../../apps/matching/src/shortlist/domain/criteria.js';
import { compareText, rankOffers } from '../../apps/matching/src/shortlist/domain/rank-offers.js';
import { situationOf } from '../../apps/matching/src/shortlist/domain/situation.js';
import { CURRENT_WEIGHTS } from '../../apps/matching/src/shortlist/domain/weights.js';
import { loadReferenceData } from '../../apps/matching/src/shortlist/draw-up-shortlist/load-reference-data.js';
import { Chance } from '../bench/harness/chance.js';
import { capabilityProfiles, knownProgrammes, MATCHED_AT, type KnownProgramme } from './market.js';
import { meanQuality, qualityOf, type Quality, type Ranked } from './metrics.js';

const RANDOM_RUNS = 1_000;
const ENGAGED = 5;
const reference = loadReferenceData();
const profiles = capabilityProfiles();
const programmes = knownProgrammes();
const everyone = profiles.map(({ offerId }) => offerId);

/** One programme after the other, as the engine ranks; its first five are then engaged in it, which counts as load. */
function byEngine(): readonly Ranked[] {
  let market: readonly Candidate[] = profiles;
  return programmes.map(({ need, right }, day) => {
    const at = new Date(MATCHED_AT.getTime() + day * 86_400_000);
    const ranking = rankOffers(need, market, reference, at).matches.map(({ candidate }) => candidate.offerId);
    const engaged = new Set(ranking.slice(0, ENGAGED));
    market = market.map((each) => (engaged.has(each.offerId) ? withEngagement(each, at) : each));
    return { ranking, right };
  });
}

const withEngagement = (candidate: Candidate, at: Date): Candidate => ({
  ...candidate,
  promised: candidate.promised + 1,
  left: { total: candidate.left.total - 1, concurrent: candidate.left.concurrent - 1 },
  lastReservedAt: at,
});

const byObjectives = (): readonly Ranked[] =>
  programmes.map(({ need, right }) => {
    const situation = situationOf(need, reference, MATCHED_AT);
    const closeness = (candidate: Candidate): number => CRITERIA.objectives(candidate, situation) ?? 0;
    const ranking = [...profiles]
      .sort((one, other) => closeness(other) - closeness(one) || compareText(one.offerId, other.offerId))
      .map(({ offerId }) => offerId);
    return { ranking, right };
  });

function byChance(seed: number): readonly Ranked[] {
  const chance = new Chance(seed);
  return programmes.map(({ right }: KnownProgramme) => {
    const drawn = everyone.map((id) => [chance.next(), id] as const).sort(([one], [other]) => one - other);
    return { ranking: drawn.map(([, id]) => id), right };
  });
}

const show = (name: string, quality: Quality): string =>
  [
    name.padEnd(16),
    ...[
      quality.recallAt5,
      quality.recallAt10,
      quality.meanReciprocalRank,
      quality.coverage,
      quality.gini,
    ].map((value) => value.toFixed(3).padStart(10)),
  ].join('');

const random = Array.from({ length: RANDOM_RUNS }, (_, run) => qualityOf(byChance(run + 1), everyone));
const engine = byEngine();
const asked = ['recall@5', 'recall@10', 'MRR', 'coverage', 'Gini'].map((name) => name.padStart(10)).join('');
console.log(
  `${programmes.length} programmes, ${everyone.length} entities, weights ${CURRENT_WEIGHTS.version}\n`,
);
console.log(' '.repeat(16) + asked);
console.log(show('engine', qualityOf(engine, everyone)));
console.log(show('objectives only', qualityOf(byObjectives(), everyone)));
console.log(show('random (mean)', meanQuality(random)));
console.log('');
programmes.forEach(({ id, right }, index) => {
  const first = (engine[index]?.ranking ?? []).slice(0, ENGAGED);
  console.log(`${id}: ${first.map((each) => (right.includes(each) ? `[${each}]` : each)).join(', ')}`);
});
