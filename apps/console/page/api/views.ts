import type { components as Intake } from '@hub/client/generated/intake.js';
import type { components as Matching } from '@hub/client/generated/matching.js';

type In = Intake['schemas'];
type Ma = Matching['schemas'];

export type RequestView = In['RequestView'];
export type RequestSummary = In['RequestSummary'];
export type RequestContent = In['RequestContent'];
export type NeedItem = In['DraftNeedItem'];
export type RegisterEntry = In['RegisterEntry'];
export type PlanDto = In['PlanDto'];
export type Plan = In['Plan'];
export type Money = In['Money'];
export type InvitationView = Ma['InvitationView'];
export type OfferView = Ma['OfferView'];
export type MakeOfferDto = Ma['MakeOfferDto'];
export type ProviderView = Ma['ProviderView'];
export type ShortlistView = Ma['ShortlistView'];
export type RefusalsView = Ma['RefusalsView'];
export type BundleView = Ma['BundleView'];
export type DryRunView = In['DryRunView'];
export type SimilarRequestView = In['SimilarRequestView'];
export type VerdictView = In['VerdictView'];
export type AttachmentView = In['AttachmentView'];
export type AgreementView = Ma['AgreementView'];
export type RequestStatus = RequestView['status'];
