import { randomUUID } from 'node:crypto';
import type { Collection, Db, Document, WithId } from 'mongodb';
import { AggregateContended } from './aggregate.errors.js';
import { backOff } from './back-off.js';
import type { StoredEntry } from './history-entry.js';
import { LargeDataStore } from './large-data-store.js';
import { LargeDataErased } from './large-data.errors.js';
import { historyOf, planStrike, type StrikeMark, type StrikePlan } from './strike-plan.js';
import { strikeRecords, STRIKES } from './strike-record.js';
import { withoutTexts } from './without-texts.js';

/** Words to be struck from one service's database. */
export interface Strike extends StrikeMark {
  readonly service: string;
  readonly text: string;
}

/** A document that holds the words, or held them. */
export interface StruckDocument extends Pick<StrikePlan, 'places' | 'left'> {
  readonly collection: string;
  readonly id: string;
}

const LARGEST_ATTEMPTS = 50;
const BACK_OFF_MS = { base: 1, largest: 50 } as const;

/** Every document of the database that holds the words. Reads only. */
export async function* findText(db: Db, strike: Strike): AsyncGenerator<StruckDocument> {
  for await (const [collection, document] of documentsOf(db)) {
    const plan = await planFor(collection, document, strike);
    if (plan.places.length > 0) yield found(collection, document, plan);
  }
}

/**
 * Takes the words out of every document of the database: out of histories, whose chains go on to hold, and out of states
 * and read models. Which entries are struck, by whom and why is put on record first. What arrives meanwhile may be passed
 * over: look again afterwards.
 *
 * @throws AggregateContended when others change a document faster than it can be struck; what is struck stays so
 */
export async function* strikeText(db: Db, strike: Strike): AsyncGenerator<StruckDocument> {
  for await (const [collection, document] of documentsOf(db)) {
    const plan = await strikeOne(collection, document, strike);
    if (plan.places.length > 0) yield found(collection, document, plan);
  }
}

async function strikeOne(
  collection: Collection,
  first: WithId<Document>,
  strike: Strike,
): Promise<Pick<StrikePlan, 'places' | 'left'>> {
  let document: WithId<Document> | null = first;
  const onRecord = new Set<string>();
  for (let attempt = 1; document !== null && attempt <= LARGEST_ATTEMPTS; attempt += 1) {
    const plan = await planFor(collection, document, strike);
    if (plan.update === undefined) return plan;
    const entries = plan.entries.filter((entry) => !onRecord.has(entry));
    if (entries.length > 0) await record(collection.db, strike, entries);
    for (const entry of entries) onRecord.add(entry);
    const options = { writeConcern: { w: 'majority', journal: true } } as const;
    if ((await collection.updateOne(plan.guard, plan.update, options)).matchedCount === 1) return plan;
    await backOff(attempt, BACK_OFF_MS.base, BACK_OFF_MS.largest);
    document = await collection.findOne({ _id: first._id });
  }
  if (document === null) return { places: [], left: {} };
  throw new AggregateContended(String(first._id), LARGEST_ATTEMPTS);
}

async function record(
  db: Db,
  { service, reason, by, at }: Strike,
  entries: readonly string[],
): Promise<void> {
  const records = strikeRecords(db, service);
  await records.prepare();
  const id = randomUUID();
  const event = { type: `${service}.strike.recorded.v1`, data: { reason, entries } } as const;
  await records.execute(id, { cause: `strike:${id}`, by, at }, () => [event], { expectNew: true });
}

async function planFor(
  collection: Collection,
  document: WithId<Document>,
  { text, reason, by, at }: Strike,
): Promise<StrikePlan> {
  const texts = formsOf(text);
  const keptApart = new Set<StoredEntry>();
  for (const entry of historyOf(document) ?? [])
    if (await isKeptApart(collection.db, entry, texts)) keptApart.add(entry);
  return planStrike(document, texts, { reason, by, at }, keptApart);
}

async function isKeptApart(db: Db, { largeData }: StoredEntry, texts: readonly string[]): Promise<boolean> {
  if (largeData === undefined) return false;
  try {
    const content = await new LargeDataStore(db).read(largeData);
    const data: unknown = JSON.parse(content.toString('utf8'));
    return withoutTexts(data, texts) !== data;
  } catch (error) {
    if (error instanceof LargeDataErased) return false;
    throw error;
  }
}

const found = (
  { collectionName: collection }: Collection,
  { _id }: WithId<Document>,
  { places, left }: Pick<StrikePlan, 'places' | 'left'>,
): StruckDocument => ({ collection, id: String(_id), places, left });

/** Everything that services keep as documents: no bytes of files, no records of strikes. */
async function* documentsOf(db: Db): AsyncGenerator<readonly [Collection, WithId<Document>]> {
  for (const { name } of await db.listCollections({ type: 'collection' }, { nameOnly: true }).toArray()) {
    if (name === STRIKES || name.startsWith('system.') || /\.(files|chunks)$/.test(name)) continue;
    const collection = db.collection(name);
    const documents = collection.find({}, { batchSize: 50, readConcern: { level: 'majority' } });
    for await (const document of documents) yield [collection, document];
  }
}

/** The words as they are, and as they stand inside stored JSON. */
function formsOf(text: string): readonly string[] {
  const escaped = JSON.stringify(text).slice(1, -1);
  return escaped === text ? [text] : [text, escaped];
}
