/** How far a progress report has got; `corrected` is one that was returned and sent anew. */
export const REPORT_STANDINGS = ['submitted', 'accepted', 'returned', 'corrected'] as const;
export type ReportStanding = (typeof REPORT_STANDINGS)[number];
