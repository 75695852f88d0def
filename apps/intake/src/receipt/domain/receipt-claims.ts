/** Who signs receipts, as their `iss` claim says. */
export const RECEIPT_ISSUER = 'connection-hub:intake';

/** One document that came with the request. */
export interface ReceivedDocument {
  readonly attachmentId: string;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** What the secretariat certifies when it acknowledges: what it was sent, by whom, and when. */
export interface ReceiptClaims {
  readonly requestId: string;
  readonly requestingStates: readonly string[];
  readonly submittedAt: string;
  readonly acknowledgedAt: string;
  /** SHA-256 over the canonical JSON of the content received. */
  readonly contentHash: string;
  readonly documents: readonly ReceivedDocument[];
  /** The entry of the history that says `acknowledged`. */
  readonly historySeq: number;
  /** The chained hash of that entry: it binds everything that happened to the request until then. */
  readonly historyHead: string;
}

/** An entry of a request's history, as far as a receipt reads it. */
export interface PastEntry {
  readonly seq: number;
  readonly type: string;
  readonly hash: string;
  readonly data: object;
}

type Data = Readonly<Record<string, unknown>>;
const named = (name: string) => `intake.request.${name}.v1`;

/** What a receipt for this history says; undefined while receipt has not been acknowledged. */
export function claimsFor(requestId: string, history: readonly PastEntry[]): ReceiptClaims | undefined {
  const acknowledged = history.find(({ type }) => type === named('acknowledged'));
  if (acknowledged === undefined) return undefined;
  const before = history.filter(({ seq }) => seq <= acknowledged.seq);
  const submitted = before.findLast(({ type }) => type === named('submitted'))?.data as Data | undefined;
  const { contentHash, acknowledgedAt } = acknowledged.data as Data;
  return {
    requestId,
    requestingStates: (submitted?.['requestingStates'] ?? []) as readonly string[],
    submittedAt: (submitted?.['submittedAt'] ?? '') as string,
    acknowledgedAt: acknowledgedAt as string,
    contentHash: contentHash as string,
    documents: documentsIn(before),
    historySeq: acknowledged.seq,
    historyHead: acknowledged.hash,
  };
}

function documentsIn(entries: readonly PastEntry[]): readonly ReceivedDocument[] {
  const documents = new Map<string, ReceivedDocument>();
  for (const { type, data } of entries) {
    const { attachmentId, sha256 } = data as Data & ReceivedDocument;
    if (type === named('attachment-added')) documents.set(attachmentId, { attachmentId, sha256 });
    if (type === named('attachment-removed')) documents.delete(attachmentId);
  }
  return [...documents.values()];
}
