import type { Bench, BenchContext, BenchReport } from '../harness/bench.js';
import { startProgram, type ChildProgram } from '../harness/child-program.js';
import { interleave, type Rounds, type Side } from '../harness/interleave.js';
import { comparisonTable } from '../harness/table.js';
import { ACCOUNTS } from './bench-orders.js';
import type { LoopAnswer, LoopQuestion } from './closed-loop.js';

const FEW_CLIENTS = 16;
// As many as there are connections where requests are accepted (`accept`).
const MANY_CLIENTS = 64;

/** Transfers per second: the ledger against a plain transaction of two updates a transfer. */
export const LEDGER: Bench = { name: 'ledger', run };

type Measured = LoopAnswer & { readonly perSecond: number };

async function run(context: BenchContext): Promise<BenchReport> {
  const durationMs = context.quick ? 1_500 : 6_000;
  const baseline = startProgram(context, 'ledger/two-documents.program.js');
  const ours = startProgram(context, 'ledger/ledger.program.js');
  const totals = new Map<string, number>();
  const compare = (label: string, one: Side<Measured>, other: Side<Measured>): Promise<Rounds<Measured>> =>
    interleave(one, other, context.repeats, (name, round, { done, perSecond }) => {
      totals.set(name, (totals.get(name) ?? 0) + done);
      context.progress(`${label}, ${name} ${round}: ${perSecond.toFixed(0)}/s`);
    });
  const side = (name: string, program: ChildProgram, clients: number, isHot = false): Side<Measured> => ({
    name,
    run: (round) => measured(program, { name: `${name}-${String(round)}`, isHot, clients, durationMs }),
  });
  const againstBaseline = (clients: number): Promise<Rounds<Measured>> =>
    compare(
      `${clients} clients`,
      side(`transaction of ${clients}`, baseline, clients),
      side(`ledger of ${clients}`, ours, clients),
    );
  const few = await againstBaseline(FEW_CLIENTS);
  const many = await againstBaseline(MANY_CLIENTS);
  const hot = await compare(
    'hot ÷ uniform',
    side('ledger, uniform', ours, FEW_CLIENTS),
    side('ledger, hot', ours, FEW_CLIENTS, true),
  );
  const sumOf = (kind: string): number =>
    [...totals].reduce((sum, [name, done]) => sum + (name.startsWith(kind) ? done : 0), 0);
  return {
    title: 'Moving money',
    table: comparisonTable([
      { figure: `transfers/s, ${FEW_CLIENTS} clients`, ...rates(few), aim: { atLeast: 3 } },
      { figure: `transfers/s, ${MANY_CLIENTS} clients`, ...rates(many), aim: { atLeast: 3 } },
      { figure: 'ours, uniform → hot', ...rates(hot), aim: { atLeast: 0.8 } },
    ]),
    parameters: [
      `Closed loop, ${durationMs / 1_000} s a run, ${context.repeats} runs of each side after a warm-up; each ` +
        'side in a process of its own, both journaled and acknowledged by the majority.',
      `Uniform: between two of ${ACCOUNTS} accounts. Hot: from one account to one of ${ACCOUNTS}, ${FEW_CLIENTS} clients; in that ` +
        'row the columns are our uniform and our hot rate, run in turn.',
      'Baseline: a transaction of two conditional updates a transfer, tried again after a conflict; it stores no ' +
        'transfer. Ours: MongoLedger as funding uses it, with the transfer, its hash chain, idempotency by reference, ' +
        'and the balance condition in every write.',
    ],
    checks: [
      `Each of ${sumOf('ledger')} transfers of ours is in the database once, and each ledger verified after its run.`,
      `Each of ${sumOf('transaction')} transfers of the baseline is in its balances.`,
    ],
  };
}

async function measured(program: ChildProgram, question: LoopQuestion): Promise<Measured> {
  const answer = await program.ask<LoopAnswer>({
    ...question,
    name: question.name.replaceAll(/[ ,]+/g, '-'),
  });
  if (answer.stored !== answer.done)
    throw new Error(`${question.name}: ${answer.stored} of ${answer.done} transfers are stored`);
  return { ...answer, perSecond: answer.done / (answer.elapsedMs / 1_000) };
}

const rates = ({ baseline, ours }: Rounds<Measured>) => ({
  baseline: baseline.map(({ perSecond }) => perSecond),
  ours: ours.map(({ perSecond }) => perSecond),
});
