import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { importJWK, SignJWT } from 'jose';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { Requests } from '../../request/storage/requests.js';
import { claimsFor, RECEIPT_ISSUER, type ReceiptClaims } from '../domain/receipt-claims.js';
import { RECEIPT_ALGORITHM, ReceiptKeys } from '../keys/receipt-keys.js';
import { ReceiptNotFound } from '../receipt.errors.js';
import { ReceiptRepository, type StoredReceipt } from '../storage/receipt.repository.js';

const ACKNOWLEDGED = 'intake.request.acknowledged.v1';

/**
 * Signs the receipt of a request as soon as it is acknowledged. The history decides what it says: a receipt that
 * a crash prevented is signed when it is first asked for, and says the same.
 */
@Injectable()
export class IssueReceipt implements OnModuleInit {
  private readonly logger = new Logger('receipts');

  constructor(
    private readonly requests: Requests,
    private readonly receipts: ReceiptRepository,
    private readonly keys: ReceiptKeys,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.requests.onCommitted(({ id, events }) => {
      if (!events.some(({ type }) => type === ACKNOWLEDGED)) return;
      this.execute(id).catch((error: unknown) => {
        this.logger.warn({ msg: 'A receipt will be signed when it is asked for', requestId: id, err: error });
      });
    });
  }

  /** @throws ReceiptNotFound while receipt has not been acknowledged */
  async execute(requestId: string): Promise<StoredReceipt> {
    const kept = await this.receipts.find(requestId);
    if (kept !== undefined) return kept;
    const claims = claimsFor(requestId, await this.requests.history(requestId));
    if (claims === undefined) throw new ReceiptNotFound();
    return this.receipts.keep(await this.signed(claims));
  }

  private async signed({ requestId, ...claims }: ReceiptClaims): Promise<StoredReceipt> {
    const issuedAt = this.clock.now();
    const { keyId, privateKey } = await this.keys.signingKey(issuedAt);
    const receipt = await new SignJWT({ ...claims })
      .setProtectedHeader({ alg: RECEIPT_ALGORITHM, kid: keyId, typ: 'receipt+jwt' })
      .setIssuer(RECEIPT_ISSUER)
      .setSubject(requestId)
      .setIssuedAt(issuedAt)
      .sign(await importJWK(privateKey, RECEIPT_ALGORITHM));
    return { _id: requestId, receipt, keyId, issuedAt };
  }
}
