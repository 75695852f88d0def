import { MongoClient } from 'mongodb';

const AT_ONCE = 10_000;

/**
 * Looks up every id that was answered with 2xx.
 * @throws Error when one is missing or was given twice: figures of a side that loses requests mean nothing.
 */
export async function countStored(
  environment: Readonly<Record<string, string>>,
  database: string,
  collection: string,
  ids: readonly string[],
): Promise<string> {
  const client = await MongoClient.connect(environment['MONGODB_URL'] ?? '');
  try {
    const documents = client
      .db(`${environment['DATABASE_PREFIX'] ?? ''}${database}`)
      .collection<{ _id: string }>(collection);
    const distinct = [...new Set(ids)];
    if (distinct.length !== ids.length)
      throw new Error(`${database} gave ${ids.length - distinct.length} ids twice`);
    let found = 0;
    for (let from = 0; from < distinct.length; from += AT_ONCE)
      found += await documents.countDocuments({ _id: { $in: distinct.slice(from, from + AT_ONCE) } });
    if (found !== ids.length)
      throw new Error(`${database}: ${ids.length} accepted, ${found} in the database`);
    return `${ids.length} of ${ids.length} requests accepted by ${database} are in its database.`;
  } finally {
    await client.close();
  }
}
