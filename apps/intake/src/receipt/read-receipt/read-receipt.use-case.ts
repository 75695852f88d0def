import { Injectable } from '@nestjs/common';
import { decodeJwt } from 'jose';
import type { Caller } from '@hub/platform/identity/caller.decorator.js';
import { FindRequest } from '../../request/read-request/find-request.js';
import type { ReceiptClaims } from '../domain/receipt-claims.js';
import { IssueReceipt } from '../issue-receipt/issue-receipt.use-case.js';
import type { ReceiptClaimsView, SignedReceiptView } from './signed-receipt.view.js';

/** Shows the receipt of a request to its State and the secretariat. */
@Injectable()
export class ReadReceipt {
  constructor(
    private readonly findRequest: FindRequest,
    private readonly issueReceipt: IssueReceipt,
  ) {}

  /** @throws RequestNotFound, ReceiptNotFound */
  async execute(requestId: string, caller: Caller): Promise<SignedReceiptView> {
    await this.findRequest.execute(requestId, caller);
    const { receipt, keyId, issuedAt } = await this.issueReceipt.execute(requestId);
    return { receipt, keyId, issuedAt: issuedAt.toISOString(), claims: claimsIn(decodeJwt(receipt)) };
  }
}

/** The claims of a token that is known to be ours. */
export function claimsIn(token: Readonly<Record<string, unknown>>): ReceiptClaimsView {
  const { sub, ...claims } = token as unknown as Omit<ReceiptClaims, 'requestId'> & { readonly sub: string };
  return {
    requestId: sub,
    requestingStates: claims.requestingStates,
    submittedAt: claims.submittedAt,
    acknowledgedAt: claims.acknowledgedAt,
    contentHash: claims.contentHash,
    documents: claims.documents,
    historySeq: claims.historySeq,
    historyHead: claims.historyHead,
  };
}
