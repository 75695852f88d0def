/** What a focal point does that binds every State of a joint request: it takes effect when the last of them does it too. */
export const JOINT_ACTS = [
  'withdraw',
  'agree-to-merge',
  'close-window',
  'none-acceptable',
  'choose',
  'close-unmet',
  'refer-to-fund',
  'confirm',
  'terminate',
] as const;
export type JointAct = (typeof JOINT_ACTS)[number];
