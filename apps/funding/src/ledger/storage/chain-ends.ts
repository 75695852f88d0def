import type { MongoClient } from 'mongodb';
import { ALL_CHAINS } from './ledger-collections.js';
import type { LedgerCollections } from './ledger-collections.js';
import type { ChainDocument } from './ledger-documents.js';
import { verifyLedger } from './ledger-verifier.js';

type NotedEnd = Pick<ChainDocument, 'seq' | 'hash' | 'closedThroughOn'> & { readonly fundId: string };

/** The ends of all funds' chains: as they are, and against ends that were noted elsewhere. */
export class ChainEnds {
  constructor(
    private readonly client: MongoClient,
    private readonly collections: LedgerCollections,
  ) {}

  /** The end of each fund's chain, all as of one moment. */
  async now(): Promise<readonly ChainDocument[]> {
    const session = this.client.startSession({ snapshot: true });
    try {
      const options = { session, readConcern: { level: 'snapshot' } } as const;
      return await this.collections.chains.find(ALL_CHAINS, options).sort({ _id: 1 }).toArray();
    } finally {
      await session.endSession();
    }
  }

  /**
   * What contradicts a noted end: the chain must run through it. With `replay` each fund is verified from its first
   * transfer too, so that nothing before the noted end can read otherwise.
   */
  async contradictions(
    { fundId, seq, hash, closedThroughOn = '' }: NotedEnd,
    replay: boolean,
  ): Promise<readonly string[]> {
    const { chains, transfers } = this.collections;
    const there = await transfers.findOne({ fundId, seq }, { projection: { hash: 1 } });
    const chain = await chains.findOne({ _id: fundId });
    const problems = [
      ...(there === null ? [`${fundId}: transfer ${seq} is gone`] : []),
      ...(there !== null && there.hash !== hash
        ? [`${fundId}: history up to transfer ${seq} was rewritten`]
        : []),
      ...((chain?.closedThroughOn ?? '') < closedThroughOn
        ? [`${fundId}: books closed through ${closedThroughOn} are open again`]
        : []),
    ];
    if (!replay) return problems;
    return [...problems, ...(await verifyLedger(this.client, this.collections, fundId)).problems];
  }
}
