import { answerQuestions } from '../harness/answer-questions.js';
import { HttpPool } from '../load/http-pool.js';
import { ArrivalWatch } from './arrival-watch.js';
import { startAtRate } from './arrivals.js';
import { connectMongo, RawChain } from './raw-chain.js';

/** One POST that begins a chain, ready to be sent. */
export interface Post {
  readonly id: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type ArrivalsQuestion =
  | { readonly kind: 'open' }
  | {
      readonly kind: 'raw' | 'http';
      readonly perSecond: number;
      /** Where the end of the chain is stored, under the same id. */
      readonly database: string;
      readonly collection: string;
      readonly posts: readonly Post[];
      /** Of the service, for `http`. */
      readonly url: string;
    };

// Starts chains at a fixed rate and sees their ends arrive in the database: in one process, with one clock, and in the
// same way for both sides.
const client = await connectMongo();
const watch = new ArrivalWatch(client);
let chain: RawChain | undefined;

async function latencies(question: ArrivalsQuestion): Promise<readonly number[]> {
  chain ??= await RawChain.open(client);
  if (question.kind === 'open') return [];
  const { kind, url, posts, perSecond } = question;
  const pool = kind === 'http' ? new HttpPool(new URL(url)) : undefined;
  await watch.begin(question.database, question.collection);
  const byId = new Map(posts.map((post) => [post.id, post]));
  const ids = [...byId.keys()];
  const raw = chain;
  const starts = await startAtRate(ids, perSecond, async (id) => {
    const post = byId.get(id) as Post;
    if (pool === undefined) await raw.start(id, JSON.parse(post.body) as object);
    else await pool.post(post.path, post.headers, post.body);
  });
  const arrivals = await watch.all(ids);
  await watch.end();
  pool?.close();
  return ids.map((id) => (arrivals.get(id) ?? Number.NaN) - (starts.get(id) ?? Number.NaN));
}

answerQuestions<ArrivalsQuestion>(latencies, async () => {
  await watch.end();
  await chain?.close();
  await client.close();
});
