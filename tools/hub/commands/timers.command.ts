import { AlarmClock } from '@hub/timers/alarm-clock.js';
import { TimerDocuments } from '@hub/timers/timer-documents.js';
import type { OwnedTimer } from '@hub/timers/timer-registration.js';
import { type HistoryCollection, historyCollections } from '../history-collections.js';
import { type HubCommand, type Report, WrongUsage } from '../hub-command.js';
import type { Operator } from '../operator.js';

interface Due extends OwnedTimer {
  readonly service: string;
  readonly aggregate: string;
}

const LARGEST_BATCH = 500;
const CONNECTED_WITHIN_MS = 5_000;

/** `hub timers`: deadlines that should have fired, and their alarms. */
export const TIMERS: HubCommand = {
  name: 'timers',
  summary: 'lists overdue deadlines, or sets the alarms of coming ones again',
  usage: [
    'timers overdue                 ends with 1 when a deadline is more than two minutes over',
    'timers reconcile [--hours 24]  sets alarms in Redis for what is due within these hours; harmless to repeat',
  ],
  options: { hours: { type: 'string' } },
  async run(operator, { words: [action = 'overdue'], options }) {
    if (action === 'overdue') return overdue(operator);
    const hours = Number(options.hours ?? '24');
    if (action !== 'reconcile' || !(hours > 0 && hours <= 8_784))
      throw new WrongUsage(`${action} is not known.`);
    return reconcile(operator, new Date(Date.now() + hours * 3_600_000));
  },
};

async function overdue(operator: Operator): Promise<Report> {
  const found = await dueBy(operator, new Date(Date.now() - 120_000));
  return {
    lines: [
      ...found.map(({ service, aggregate, aggregateId, timer }) =>
        [service, aggregate, aggregateId, timer.name, timer.dueAt.toISOString()].join('  '),
      ),
      `${String(found.length)} overdue`,
    ],
    json: found,
    isWell: found.length === 0,
  };
}

async function reconcile(operator: Operator, until: Date): Promise<Report> {
  const due = await dueBy(operator, until);
  const refused: Due[] = [];
  for (const [service, ofService] of grouped(due, ({ service }) => service)) {
    const { REDIS_URL: redisUrl, REDIS_PREFIX: prefix } = operator.config;
    const alarms = new AlarmClock({ redisUrl, prefix, queueName: `${service}-timers` });
    await ready(alarms);
    for (const [aggregate, owned] of grouped(ofService, ({ aggregate }) => aggregate))
      for (let from = 0; from < owned.length; from += LARGEST_BATCH) {
        const batch = owned.slice(from, from + LARGEST_BATCH);
        if ((await alarms.set(aggregate, batch, new Date())) > 0) refused.push(...batch);
      }
    await alarms.close();
  }
  const set = due.length - refused.length;
  return {
    lines: [`${String(set)} alarms are set, ${String(refused.length)} were not taken by Redis`],
    json: { set, refused: refused.length },
    isWell: refused.length === 0,
  };
}

const ready = (alarms: AlarmClock): Promise<void> =>
  new Promise((resolve) => {
    const tooLate = setTimeout(resolve, CONNECTED_WITHIN_MS);
    alarms.onReady(() => {
      clearTimeout(tooLate);
      resolve();
    });
  });

function grouped(due: readonly Due[], by: (one: Due) => string): ReadonlyMap<string, readonly Due[]> {
  const groups = new Map<string, Due[]>();
  for (const one of due) groups.set(by(one), [...(groups.get(by(one)) ?? []), one]);
  return groups;
}

async function dueBy(operator: Operator, until: Date): Promise<readonly Due[]> {
  const due: Due[] = [];
  for (const { service, aggregate, collection } of await historyCollections(operator))
    for await (const owned of timersOf({ collection }, until)) due.push({ service, aggregate, ...owned });
  return due;
}

async function* timersOf({ collection }: Pick<HistoryCollection, 'collection'>, until: Date) {
  const documents = new TimerDocuments(collection);
  if (await documents.isPrepared()) yield* documents.due(until);
}
