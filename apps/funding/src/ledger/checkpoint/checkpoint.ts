/** Where each fund's chain of transfers ended at one moment: who keeps it can tell later whether history was rewritten. */
export interface Checkpoint {
  readonly iss: 'connection-hub/funding';
  readonly madeAt: string;
  readonly funds: readonly FundCheckpoint[];
}

export interface FundCheckpoint {
  readonly fundId: string;
  /** The last transfer, and the chain's hash there, which stands for all transfers before it too. */
  readonly seq: number;
  readonly hash: string;
  readonly bookedOn: string;
  readonly closedThroughOn?: string;
}
