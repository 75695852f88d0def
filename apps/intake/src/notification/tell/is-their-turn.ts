import type { BallHolder } from '../../request/domain/ball.js';
import type { RequestFacts } from '../../request/domain/request-facts.js';
import type { RequestStatus } from '../../request/domain/request-status.js';
import type { Moment } from '../../request/domain/timeline/timeline.js';

/** The fund's committee decides on money, its finance officers close the accounts; both wait for what is pledged. */
const ROLES_OF_FUND: Partial<Record<RequestStatus, readonly string[]>> = {
  'fund-review': ['committee'],
  pipeline: ['committee', 'finance'],
  completed: ['finance'],
};

/** Which roles have the ball when a party has it; the fund's depend on the status. */
const ROLES_OF: Readonly<Record<Exclude<BallHolder, 'fund'>, readonly string[]>> = {
  drafter: ['drafter'],
  'focal-point': ['focal-point'],
  desk: ['desk'],
  'desk-head': ['desk-head'],
  providers: ['coordinator'],
  parties: ['focal-point', 'coordinator'],
  'lead-implementer': ['coordinator'],
  nobody: [],
};

/** The fund's people read no requests; they are told of what waits for the fund. */
export const isOfFund = (roles: readonly string[]): boolean =>
  roles.includes('committee') || roles.includes('finance');

/** Is it to them that a late step was escalated? */
export const isToldLateness = (
  roles: readonly string[],
  { name, data }: Pick<Moment, 'name' | 'data'>,
): boolean => name === 'escalated' && roles.includes((data as RequestFacts['escalated']).to);

/** Is it the turn of somebody with these roles? */
export function isTheirTurn(
  roles: readonly string[],
  { ballWith, status }: Pick<Moment, 'ballWith' | 'status'>,
): boolean {
  const holders = ballWith === 'fund' ? (ROLES_OF_FUND[status] ?? []) : ROLES_OF[ballWith];
  return holders.some((role) => roles.includes(role));
}
