/** The numbers of the lifecycle, each with where it comes from. */
export const INTAKE_RULES = {
  /** Our own service promise. */
  acknowledgeWithinWorkingDays: 2,
  /** Our own. */
  informationReminderDays: [14, 30, 50],
  informationLapseDays: 60,
  /** Our own: documents a request may have. */
  attachments: 50,
  needItems: 100,
  /**
   * Our own: how many days a step should take that has no other deadline. An appeal is decided in as long as there is to
   * make it. The fund's committee decides by consensus, mostly in writing between its meetings. A suspension is looked at
   * again within a month. Accounts wait for the last reports of all who were paid, and for what they give back. A State is
   * given as long for the follow-up as for the desk's questions.
   */
  stepDays: {
    'awaiting-endorsement': 14,
    triage: 14,
    'not-eligible': 30,
    matching: 7,
    'offers-review': 21,
    unmet: 21,
    'fund-review': 30,
    design: 45,
    agreement: 30,
    ready: 30,
    'in-delivery': 21,
    suspended: 30,
    'completion-review': 21,
    completed: 90,
    closed: 60,
  },
  /** Our own: what the desk has at least to go on with checking, however long it has had the request before. */
  triageAtLeastDays: 3,
  /** Our own: days past a deadline on which whose turn it is gets reminded, once each; then the head of the secretariat is told. */
  overdueReminderDays: [1, 7, 14],
  escalateAfterDays: 21,
  /** Our own: a forecast is taken from so many past requests at least, and at most. */
  forecastLeastSample: 10,
  forecastMostSample: 200,
  /** ACP-EU Migration Action: from a submission to the first expert or the first transfer in 16 weeks. */
  firstHelpWithinDays: 112,
  reviveWithinDays: 90,
  questionRounds: 3,
  appealWithinDays: 30,
  /** UN 1540 Committee and EU TAIEX: silence is consent. */
  disclosureSilenceWorkingDays: 5,
  /** Our own: two officers clear what is asked for above this, in minor units of USD. */
  secondOfficerAboveUsdMinor: 500_000_00,
  /** NDC Partnership: partners answer within two months. */
  windowDays: 60,
  urgentWindowDays: 7,
  circulationRounds: 3,
  /** Migration MPTF operations manual: joint programmes of two UN organisations at least. */
  unOrganisationsForFund: 2,
  /** Our own: reports and amendments that a request may have. */
  progressReports: 60,
  amendments: 20,
  /** Our own: the share of the plan that must be committed before work starts. */
  startThreshold: 0.5,
  /** UN 1540 Committee: a follow-up a year after assistance ended. */
  followUpAfterYears: 1,
} as const;
