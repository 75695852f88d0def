import { describe, expect, it } from '@jest/globals';
import { AT, candidate, need, REFERENCE } from '../../../test/builders.js';
import { fitOf } from './fit.js';
import { replayMatch } from './replay-match.js';
import { situationOf } from './situation.js';
import { CURRENT_WEIGHTS, type Weights } from './weights.js';

/** A policy of long ago, and two that followed it. */
const version = (name: string, objectives: number, geography: number): Weights => ({
  version: name,
  byCriterion: { ...CURRENT_WEIGHTS.byCriterion, objectives, geography },
  neutralScore: objectives / 100,
});
const VERSIONS = [
  version('2019-1', 10, 30),
  version('2021-1', 30, 10),
  version('2024-1', 20, 20),
  CURRENT_WEIGHTS,
];
const OLD = VERSIONS[0] as Weights;

const offered = candidate({
  terms: { ...candidate().terms, languages: ['fr'], interpretation: true },
  promised: 1,
});
const { fit, scores } = fitOf(offered, situationOf(need(), REFERENCE, AT), OLD);
const scored = { need: need(), candidate: offered, at: AT, weightsVersion: '2019-1' };

describe('a score that was stored', () => {
  it('is computed again with the weights of then, three versions later', () => {
    expect(replayMatch({ fit, scores }, scored, REFERENCE, VERSIONS)).toEqual({
      verdict: 'equal',
      weightsVersion: '2019-1',
      fit,
      criteria: [],
    });
    expect(
      replayMatch({ fit, scores }, { ...scored, weightsVersion: '2024-1' }, REFERENCE, VERSIONS),
    ).toMatchObject({
      verdict: 'differs',
    });
  });

  it('is found out when it or what it was made of is another', () => {
    const lifted = { fit: fit + 1, scores };
    const touched = { fit, scores: { ...scores, language: 1 } };

    expect(replayMatch(lifted, scored, REFERENCE, VERSIONS)).toMatchObject({ verdict: 'differs', fit });
    expect(replayMatch(touched, scored, REFERENCE, VERSIONS)).toMatchObject({
      verdict: 'differs',
      criteria: ['language'],
    });
    expect(
      replayMatch({ fit, scores }, { ...scored, weightsVersion: '1999-1' }, REFERENCE, VERSIONS),
    ).toEqual({
      verdict: 'weights-unknown',
      weightsVersion: '1999-1',
      criteria: [],
    });
  });

  it('says less of a match from before versions were stored', () => {
    const older = { ...scored, candidate: undefined };

    expect(replayMatch({ fit, scores }, older, REFERENCE, VERSIONS)).toMatchObject({ verdict: 'fit-only' });
    expect(replayMatch({ fit: fit + 1, scores }, older, REFERENCE, VERSIONS)).toMatchObject({
      verdict: 'differs',
    });
  });
});
