import type { BallHolder } from '../../request/domain/ball.js';

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

/** Is it the turn of somebody with these roles? */
export const isTheirTurn = (roles: readonly string[], holder: BallHolder): boolean =>
  ROLES_OF[holder].some((role) => roles.includes(role));
