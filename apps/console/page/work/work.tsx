import { usePerson } from '../app/use-session.js';
import { Audit } from '../audit/audit.js';
import { Board } from '../desk/board.js';
import { Allocations } from '../fund/allocations.js';
import { PartnerWork } from '../partner/partner-work.js';
import { OperatorWork } from './operator-work.js';
import { StateWork } from './state-work.js';

/** Where a person begins: what waits for them, by role. */
export function Work() {
  const { roles } = usePerson();
  const is = (...wanted: readonly string[]) => roles.some((role) => wanted.includes(role));
  if (is('drafter', 'focal-point')) return <StateWork />;
  if (is('desk', 'desk-head')) return <Board />;
  if (is('coordinator')) return <PartnerWork />;
  if (is('committee', 'finance')) return <Allocations />;
  if (is('auditor')) return <Audit />;
  return <OperatorWork />;
}
