import type { BallHolder } from '../../request/domain/ball.js';
import type { RequestFacts } from '../../request/domain/request-facts.js';
import type { Moment } from '../../request/domain/timeline/timeline.js';

/** Which roles have the ball when a party has it. */
const ROLES_OF: Readonly<Record<BallHolder, readonly string[]>> = {
  drafter: ['drafter'],
  'focal-point': ['focal-point'],
  desk: ['desk'],
  'desk-head': ['desk-head'],
  providers: ['coordinator'],
  fund: [],
  parties: ['focal-point', 'coordinator'],
  'lead-implementer': ['coordinator'],
  nobody: [],
};

/** Is it to them that a late step was escalated? */
export const isToldLateness = (
  roles: readonly string[],
  { name, data }: Pick<Moment, 'name' | 'data'>,
): boolean => name === 'escalated' && roles.includes((data as RequestFacts['escalated']).to);

/** Is it the turn of somebody with these roles? */
export const isTheirTurn = (roles: readonly string[], holder: BallHolder): boolean =>
  ROLES_OF[holder].some((role) => roles.includes(role));
