import { ACCEPT } from './accept/accept.bench.js';
import type { Bench } from './harness/bench.js';
import { HTTP } from './http/http.bench.js';
import { LEDGER } from './ledger/ledger.bench.js';
import { LEDGER_HISTORY } from './ledger/ledger-history.bench.js';
import { MATCHING } from './matching/matching.bench.js';
import { MEMORY } from './memory/memory.bench.js';
import { REGISTER } from './register/register.bench.js';
import { REMATCH } from './rematch/rematch.bench.js';
import { FIRST_CONTENT } from './page/first-content.bench.js';
import { SMOOTHNESS } from './page/smoothness.bench.js';
import { RELAY } from './relay/relay.bench.js';
import { ROUND } from './round/round.bench.js';
import { SIMULATE } from './simulate/simulate.bench.js';
import { SHORTLIST } from './shortlist/shortlist.bench.js';

/** Every benchmark, in the order of the document. */
export const BENCHES: readonly Bench[] = [
  ACCEPT,
  SHORTLIST,
  MATCHING,
  REMATCH,
  RELAY,
  LEDGER,
  LEDGER_HISTORY,
  ROUND,
  REGISTER,
  MEMORY,
  HTTP,
  SIMULATE,
  FIRST_CONTENT,
  SMOOTHNESS,
];
