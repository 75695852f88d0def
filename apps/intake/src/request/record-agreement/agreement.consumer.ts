import { Controller } from '@nestjs/common';
import {
  AgreementConcludedV1,
  type AgreementConcludedV1Payload,
} from '@hub/contracts/matching/agreement-concluded.v1.js';
import type { AgreementEventPayload } from '@hub/contracts/matching/agreement-event.js';
import {
  AgreementOpenedV1,
  type AgreementOpenedV1Payload,
} from '@hub/contracts/matching/agreement-opened.v1.js';
import {
  AgreementSignedV1,
  type AgreementSignedV1Payload,
} from '@hub/contracts/matching/agreement-signed.v1.js';
import {
  AgreementVoidedV1,
  type AgreementVoidedV1Payload,
} from '@hub/contracts/matching/agreement-voided.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { RecordFact } from '../change-request/record-fact.js';
import { recordAgreement, type AgreementNews } from '../domain/record-agreement.js';

/** Keeps who has signed; when all have, work can be started. */
@Controller()
export class AgreementConsumer {
  constructor(private readonly recordFact: RecordFact) {}

  @OnEvent(AgreementOpenedV1)
  opened(event: Received<AgreementOpenedV1Payload>): Promise<void> {
    return this.record(event, { standing: 'opened' });
  }

  @OnEvent(AgreementSignedV1)
  signed(event: Received<AgreementSignedV1Payload>): Promise<void> {
    return this.record(event, { standing: 'signed', party: event.payload.party });
  }

  @OnEvent(AgreementConcludedV1)
  concluded(event: Received<AgreementConcludedV1Payload>): Promise<void> {
    const { planHash, concludedAt } = event.payload;
    return this.record(event, { standing: 'concluded', planHash, concludedAt });
  }

  @OnEvent(AgreementVoidedV1)
  voided(event: Received<AgreementVoidedV1Payload>): Promise<void> {
    return this.record(event, { standing: 'voided' });
  }

  private record(
    event: Received<AgreementEventPayload>,
    news: Omit<AgreementNews, 'agreementId' | 'seq'>,
  ): Promise<void> {
    const { agreementId } = event.payload;
    return this.recordFact.execute(event, (state) =>
      recordAgreement(state, { ...news, agreementId, seq: event.seq }),
    );
  }
}
