import { Injectable } from '@nestjs/common';
import { decodeProtectedHeader, errors, importJWK, jwtVerify, type JWTPayload } from 'jose';
import { verifyHistory } from '@hub/aggregate/verify-history.js';
import { digestOf } from '../../request/change-request/digest.js';
import { present } from '../../request/domain/present.js';
import { RequestRepository } from '../../request/storage/request.repository.js';
import { RECEIPT_ISSUER } from '../domain/receipt-claims.js';
import { RECEIPT_ALGORITHM, ReceiptKeys } from '../keys/receipt-keys.js';
import { claimsIn } from '../read-receipt/read-receipt.use-case.js';
import type { ReceiptClaimsView } from '../read-receipt/signed-receipt.view.js';
import type { ReceiptFault, VerdictView } from './verdict.view.js';
import type { VerifyReceiptDto } from './verify-receipt.dto.js';

/** Tells anyone whether a receipt is genuine, and whether the history it certifies is still the same. */
@Injectable()
export class VerifyReceipt {
  constructor(
    private readonly keys: ReceiptKeys,
    private readonly requests: RequestRepository,
  ) {}

  async execute({ receipt, content }: VerifyReceiptDto): Promise<VerdictView> {
    const keyId = keyIdOf(receipt);
    if (keyId === undefined) return { genuine: false, fault: 'malformed' };
    const token = await this.tokenOf(receipt, keyId);
    if (typeof token === 'string') return { genuine: false, fault: token, keyId };
    const claims = claimsIn(token);
    return present({
      genuine: true,
      keyId,
      signedAt: new Date((token.iat ?? 0) * 1_000).toISOString(),
      claims,
      history: await this.historyOf(claims),
      content:
        content && (digestOf(content) === claims.contentHash ? ('matches' as const) : ('differs' as const)),
    });
  }

  private async tokenOf(receipt: string, keyId: string): Promise<JWTPayload | ReceiptFault> {
    const key = (await this.keys.list()).find((each) => each.keyId === keyId);
    if (key === undefined) return 'unknown-key';
    try {
      const publicKey = await importJWK(key.publicKey, RECEIPT_ALGORITHM);
      const options = { issuer: RECEIPT_ISSUER, algorithms: [RECEIPT_ALGORITHM], typ: 'receipt+jwt' };
      return (await jwtVerify(receipt, publicKey, options)).payload;
    } catch (error) {
      if (error instanceof errors.JOSEError) return 'bad-signature';
      throw error;
    }
  }

  private async historyOf({ requestId, historySeq, historyHead }: ReceiptClaimsView) {
    const entries = (await this.requests.storedHistory(requestId)).slice(0, historySeq);
    if (entries.length === 0) return 'missing' as const;
    const verdict = verifyHistory(entries, {
      aggregate: 'intake.request',
      id: requestId,
      version: historySeq,
      expectedHead: historyHead,
    });
    return verdict.sound ? ('unchanged' as const) : ('changed' as const);
  }
}

function keyIdOf(receipt: string): string | undefined {
  try {
    return decodeProtectedHeader(receipt).kid;
  } catch {
    return undefined;
  }
}
