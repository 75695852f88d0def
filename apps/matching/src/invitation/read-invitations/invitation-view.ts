import { viewOf, type Versioned } from '../../reading/view.js';
import { shownTo, type Visitor } from '../domain/invitation-access.js';
import { actionsIn } from '../domain/invitation-lifecycle.js';
import type { Invitation } from '../domain/invitation.js';

/** An invitation as this visitor may see it, with what can be done next. */
export const invitationView = ({ id, version, state }: Versioned<Invitation>, visitor: Visitor) => ({
  ...viewOf({ id, version, state: shownTo(state, visitor) }),
  allowedActions: actionsIn(state.status),
});
