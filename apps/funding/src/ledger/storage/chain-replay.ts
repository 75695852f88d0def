import { accountId, available } from '../domain/account.js';
import { AccountSheet } from '../domain/account-sheet.js';
import { dayOf } from '../domain/booking-day.js';
import { refuseUnbalanced } from '../domain/plan-lines.js';
import type { Transfer } from '../domain/transfer.js';
import { transferOf } from './ledger-documents.js';
import type {
  AccountDocument,
  ChainDocument,
  ClosingDocument,
  TransferDocument,
} from './ledger-documents.js';
import type { Settlements } from './settlements.js';
import { genesisHash, transferHash } from './transfer-hash.js';

const MOST_PROBLEMS = 100;
const FIELDS = ['balance', 'held', 'incoming', 'debits', 'credits'] as const;

/** Replays a fund's chain, transfer by transfer; keeps its accounts and no transfer. */
export class ChainReplay {
  readonly problems: string[] = [];
  private readonly sheet = new AccountSheet();
  private readonly closings: ClosingDocument[];
  private seq = 0;
  private hash: string;
  private bookedOn = '';
  private closedThroughOn = '';

  constructor(
    private readonly fundId: string,
    closings: readonly ClosingDocument[],
  ) {
    this.hash = genesisHash(fundId);
    this.closings = closings.toSorted((a, b) => (a.throughOn < b.throughOn ? -1 : 1));
    this.noteClosings();
  }

  /** Takes the next transfer; `settlements` knows those of its batch. */
  next(document: TransferDocument, settlements: Settlements): void {
    const transfer = transferOf(document);
    this.checkLink(document, transfer);
    this.checkDay(document, transfer);
    for (const problem of settlements.problemsOf(document, transfer)) this.found(transfer.reference, problem);
    try {
      refuseUnbalanced(this.fundId, transfer.lines);
      this.sheet.apply(transfer);
    } catch (error) {
      this.found(transfer.reference, (error as Error).message);
    }
    this.seq = document.seq;
    this.hash = document.hash;
    this.bookedOn = document.bookedOn;
    this.noteClosings();
  }

  /** Compares the end of the chain, and every account, with what is stored. */
  compare(chain: Pick<ChainDocument, 'seq' | 'hash'> | null, accounts: readonly AccountDocument[]): void {
    const end = chain ?? { seq: 0, hash: genesisHash(this.fundId) };
    if (end.seq !== this.seq || end.hash !== this.hash)
      this.found(this.fundId, `the chain ends at ${this.seq}, and its end is noted as ${end.seq}`);
    for (const { _id } of this.closings) this.found(_id, 'closed the books at a transfer that is not there');
    for (const account of accounts) this.compareAccount(account);
    const replayed = this.sheet.all().length;
    if (accounts.length !== replayed)
      this.found(this.fundId, `${accounts.length} accounts are stored, ${replayed} were posted to`);
  }

  private checkLink(document: TransferDocument, transfer: Transfer): void {
    if (document.seq !== this.seq + 1)
      this.found(transfer.reference, `seq ${document.seq} follows ${this.seq}`);
    if (document.previousHash !== this.hash)
      this.found(transfer.reference, 'does not follow the transfer before it');
    if (document.hash !== transferHash(document, transfer))
      this.found(transfer.reference, 'was changed after it was booked');
  }

  private checkDay({ bookedOn }: TransferDocument, { reference, at }: Transfer): void {
    if (bookedOn < this.bookedOn || bookedOn < dayOf(at))
      this.found(reference, `is booked on ${bookedOn}, before its day`);
    if (bookedOn <= this.closedThroughOn)
      this.found(reference, `is booked on ${bookedOn}, in a period closed before`);
  }

  // A closing names the last transfer of its period and the hash there.
  private noteClosings(): void {
    for (let [closing] = this.closings; closing?.seq === this.seq; [closing] = this.closings) {
      if (closing.hash !== this.hash) this.found(closing._id, 'closed books that read otherwise');
      this.closedThroughOn = closing.throughOn;
      this.closings.shift();
    }
  }

  private compareAccount(document: AccountDocument): void {
    const replayed = this.sheet.account(document);
    const off = FIELDS.filter((field) => replayed[field] !== document[field]);
    if (available(replayed) !== document.available || off.length > 0)
      this.found(accountId(document), `replay differs in ${off.join(', ') || 'available'}`);
  }

  private found(what: string, problem: string): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push(`${what}: ${problem}`);
  }
}
