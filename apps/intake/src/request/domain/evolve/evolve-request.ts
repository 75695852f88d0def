import { factName, type FactName, type RequestFact, type RequestFacts } from '../request-facts.js';
import type { RequestState } from '../request-state.js';
import { ATTACHMENTS } from './attachments.js';
import { DECLINE } from './decline.js';
import { DELIVERY } from './delivery.js';
import { begun, DRAFTING } from './drafting.js';
import { FUND } from './fund.js';
import { NEED_ITEMS } from './need-items.js';
import { PARTNERS } from './partners.js';
import { PROGRESS } from './progress.js';
import { JOINT } from './joint-acts.js';
import { LATENESS } from './lateness.js';
import type { FactMeta, Steps } from './step.js';
import { TRIAGE } from './triage.js';
import { withTurn } from './turn.js';

const STEPS: Steps<Exclude<FactName, 'drafted'>> = {
  ...DRAFTING,
  ...ATTACHMENTS,
  ...NEED_ITEMS,
  ...TRIAGE,
  ...LATENESS,
  ...DECLINE,
  ...PARTNERS,
  ...FUND,
  ...DELIVERY,
  ...PROGRESS,
  ...JOINT,
};

type Step = (state: RequestState, data: object, meta: FactMeta) => RequestState;

/** The request after a fact. */
export function evolveRequest(
  state: RequestState | undefined,
  fact: RequestFact,
  meta: FactMeta,
): RequestState {
  const name = factName(fact.type);
  if (name === 'drafted') return withTurn(begun(fact.data as RequestFacts['drafted'], meta), meta);
  if (state === undefined) throw new Error(`A request cannot begin with "${fact.type}"`);
  return withTurn((STEPS[name] as Step)(state, fact.data, meta), meta);
}
