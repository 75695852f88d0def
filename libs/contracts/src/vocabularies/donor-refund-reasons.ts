/** Why a donor gets money back. */
export const DONOR_REFUND_REASONS = ['over-payment', 'earmark-unusable', 'request-closed', 'other'] as const;
export type DonorRefundReason = (typeof DONOR_REFUND_REASONS)[number];
