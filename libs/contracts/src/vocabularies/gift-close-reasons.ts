/**
 * Why a gift would no longer complete a plan: nothing is missing any more; something else is missing than the gift gives;
 * the plan is settled, or its request over; the provider no longer asks.
 */
export const GIFT_CLOSE_REASONS = ['gap-closed', 'gap-changed', 'plan-settled', 'subscription-over'] as const;
export type GiftCloseReason = (typeof GIFT_CLOSE_REASONS)[number];
