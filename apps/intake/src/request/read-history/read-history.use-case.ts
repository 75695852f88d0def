import { Injectable } from '@nestjs/common';
import { genesisHash } from '@hub/aggregate/hash-chain.js';
import type { StoredEntry } from '@hub/aggregate/history-entry.js';
import { struckEntries } from '@hub/aggregate/strike-record.js';
import { verifyHistory } from '@hub/aggregate/verify-history.js';
import type { UnLanguage } from '@hub/contracts/vocabularies/un-languages.js';
import { ProviderNames } from '@hub/provider-names/provider-names.js';
import { providersIn, type ProviderNaming } from '../../wording/party-name.js';
import { factSentence } from '../../wording/fact-sentence.js';
import { present } from '../domain/present.js';
import { factName } from '../domain/request-facts.js';
import { RequestNotFound } from '../domain/request-errors.js';
import { RequestRepository } from '../storage/request.repository.js';
import { REQUEST } from '../storage/requests.js';
import type { HistoryEntryView, HistoryView } from './history.view.js';

/** Follows the chain of a request's history, entry by entry, as it is stored now. */
@Injectable()
export class ReadHistory {
  constructor(
    private readonly requests: RequestRepository,
    private readonly providers: ProviderNames,
  ) {}

  /** @throws RequestNotFound */
  async execute(requestId: string, language: UnLanguage): Promise<HistoryView> {
    const stored = await this.requests.storedChain(requestId);
    if (stored === undefined) throw new RequestNotFound();
    const { version, history } = stored;
    const struckOnRecord = await this.requests.struckOnRecord(struckEntries(history));
    const claim = { aggregate: REQUEST.name, id: requestId, version, struckOnRecord };
    const verdict = verifyHistory(history, claim);
    const firstBad = verdict.sound ? Infinity : verdict.seq;
    const names = await this.providers.namesOf([
      ...new Set(history.flatMap(({ data }) => providersIn(data ?? {}))),
    ]);
    return present({
      requestId,
      version,
      sound: verdict.sound,
      genesis: genesisHash(REQUEST.name, requestId),
      breach: verdict.sound ? undefined : { seq: verdict.seq, breach: verdict.breach },
      items: history.map((entry, index) => entryView(entry, index + 1 < firstBad, { language, names })),
    });
  }
}

interface Telling {
  readonly language: UnLanguage;
  readonly names: ProviderNaming;
}

const entryView = (entry: StoredEntry, holds: boolean, { language, names }: Telling): HistoryEntryView =>
  present({
    seq: entry.seq,
    type: entry.type,
    // What does not hold may be anything, and says nothing.
    sentence:
      holds && entry.data ? factSentence(language, factName(entry.type), entry.data, { names }) : undefined,
    at: entry.at.toISOString(),
    actor: entry.by.role,
    struck: entry.struck && { at: entry.struck.at.toISOString(), reason: entry.struck.reason },
    cause: entry.cause,
    hash: entry.hash,
    holds,
  });
