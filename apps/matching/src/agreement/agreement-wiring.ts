import type { Provider, Type } from '@nestjs/common';
import { RequestPlanAmendedConsumer } from './amend-agreement/request-plan-amended.consumer.js';
import { OpenAgreement } from './open-agreement/open-agreement.use-case.js';
import { RequestAgreementOpenedConsumer } from './open-agreement/request-agreement-opened.consumer.js';
import { ReadAgreementsController } from './read-agreements/read-agreements.controller.js';
import { AgreementRegister } from './read-register/agreement-register.js';
import { ReadAgreementRegisterController } from './read-register/read-agreement-register.controller.js';
import { SignAgreementController } from './sign-agreement/sign-agreement.controller.js';
import { SignAgreement } from './sign-agreement/sign-agreement.use-case.js';
import { VoidAgreements } from './void-agreements/void-agreements.use-case.js';

/** Partnership agreements and their public register. */
export const AGREEMENT_CONTROLLERS: Type[] = [
  RequestAgreementOpenedConsumer,
  RequestPlanAmendedConsumer,
  SignAgreementController,
  ReadAgreementsController,
  ReadAgreementRegisterController,
];

export const AGREEMENT_PROVIDERS: Provider[] = [
  AgreementRegister,
  OpenAgreement,
  VoidAgreements,
  SignAgreement,
];
