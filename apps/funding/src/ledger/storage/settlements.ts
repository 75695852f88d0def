import { canonicalJson } from '@hub/aggregate/canonical-json.js';
import type { Transfer, TransferKind } from '../domain/transfer.js';
import type { LedgerCollections } from './ledger-collections.js';
import type { StoredLine, TransferDocument } from './ledger-documents.js';

type Settled = Pick<TransferDocument, '_id' | 'fundId' | 'seq' | 'kind' | 'lines'>;

const SETTLES: Readonly<Record<TransferKind, readonly TransferKind[]>> = {
  posting: [],
  hold: [],
  post: ['hold'],
  void: ['hold'],
  reversal: ['posting', 'post'],
};

/** What the transfers of one batch resolve or reverse, to see that each is settled rightly and once. */
export class Settlements {
  private constructor(
    private readonly originals: ReadonlyMap<string, Settled>,
    private readonly counts: ReadonlyMap<string, number>,
  ) {}

  static async of(
    { transfers }: Pick<LedgerCollections, 'transfers'>,
    batch: readonly TransferDocument[],
  ): Promise<Settlements> {
    const settled = batch.flatMap(({ resolves, reverses }) => resolves ?? reverses ?? []);
    if (settled.length === 0) return new Settlements(new Map(), new Map());
    const projection = { fundId: 1, seq: 1, kind: 1, lines: 1 };
    const originals = await transfers.find<Settled>({ _id: { $in: settled } }, { projection }).toArray();
    const counts = new Map<string, number>();
    const settling = transfers.find(
      { settles: { $in: settled } },
      { projection: { resolves: 1, reverses: 1 } },
    );
    for await (const { resolves, reverses } of settling) {
      const original = resolves ?? reverses ?? '';
      counts.set(original, (counts.get(original) ?? 0) + 1);
    }
    return new Settlements(new Map(originals.map((one) => [one._id, one])), counts);
  }

  /** What is wrong with how a transfer settles another; nothing for one that settles none. */
  problemsOf(document: TransferDocument, { kind, resolves, reverses }: Transfer): readonly string[] {
    const settles = resolves ?? reverses;
    if (settles !== document.settles) return [`is noted as settling ${document.settles ?? 'nothing'}`];
    if (settles === undefined) return SETTLES[kind].length === 0 ? [] : ['settles nothing'];
    const original = this.originals.get(settles);
    const isKnown =
      original?.fundId === document.fundId &&
      original.seq < document.seq &&
      SETTLES[kind].includes(original.kind);
    if (!isKnown) return [`settles ${settles}, which cannot be settled`];
    return [
      ...(this.counts.get(settles) === 1 ? [] : [`settles ${settles}, which another settles too`]),
      ...(isEqual(document.lines, kind === 'reversal' ? original.lines.map(turned) : original.lines)
        ? []
        : [`moves other amounts than ${settles}`]),
    ];
  }
}

const turned = (line: StoredLine): StoredLine => ({
  ...line,
  side: line.side === 'debit' ? 'credit' : 'debit',
});

const isEqual = (some: readonly StoredLine[], others: readonly StoredLine[]): boolean =>
  textOf(some) === textOf(others);

const textOf = (lines: readonly StoredLine[]): string =>
  canonicalJson(lines.map((line) => ({ ...line, amount: line.amount.toString() })));
