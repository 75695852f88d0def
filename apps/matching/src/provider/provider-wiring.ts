import type { Provider, Type } from '@nestjs/common';
import { AnswerMembershipController } from './answer-membership/answer-membership.controller.js';
import { AnswerMembership } from './answer-membership/answer-membership.use-case.js';
import { FlagProviderController } from './flag-provider/flag-provider.controller.js';
import { FlagProvider } from './flag-provider/flag-provider.use-case.js';
import { ReadMembershipsController } from './read-memberships/read-memberships.controller.js';
import { EligibleProviders } from './read-providers/eligible-providers.use-case.js';
import { ProviderNames } from './read-providers/provider-names.use-case.js';
import { ReadProvidersController } from './read-providers/read-providers.controller.js';
import { RegisterProviderController } from './register-provider/register-provider.controller.js';
import { RegisterProvider } from './register-provider/register-provider.use-case.js';
import { ReviseProfileController } from './revise-profile/revise-profile.controller.js';
import { ReviseProfile } from './revise-profile/revise-profile.use-case.js';
import { ScreenProviderController } from './screen-provider/screen-provider.controller.js';
import { ScreenProvider } from './screen-provider/screen-provider.use-case.js';
import { ConsortiumMemberships } from './storage/consortium-memberships.js';
import { VerifyProviderController } from './verify-provider/verify-provider.controller.js';
import { VerifyProvider } from './verify-provider/verify-provider.use-case.js';
import { WatchProvidersController } from './watch-providers/watch-providers.controller.js';

/** Who can give help, checked by the desk: its routes, and what decides about it. */
export const PROVIDER_CONTROLLERS: Type[] = [
  RegisterProviderController,
  ReviseProfileController,
  VerifyProviderController,
  ScreenProviderController,
  FlagProviderController,
  WatchProvidersController,
  ReadProvidersController,
  ReadMembershipsController,
  AnswerMembershipController,
];

export const PROVIDER_PROVIDERS: Provider[] = [
  ConsortiumMemberships,
  AnswerMembership,
  RegisterProvider,
  ReviseProfile,
  VerifyProvider,
  ScreenProvider,
  FlagProvider,
  EligibleProviders,
  ProviderNames,
];
