import { providerOf, usePerson } from '../app/use-session.js';
import { isToAccept } from './is-to-accept.js';
import { FollowPayment, InstructPayment } from './pay-tranche.js';
import { JudgeReport, ReportExpenditure } from './report-tranche.js';
import type { TrancheProps } from './use-tranche-change.js';

/** Pay, confirm, report, accept: each by another person, as the four-eyes rule has it. */
export function TrancheActions(props: TrancheProps) {
  const person = usePerson();
  const isFinance = person.roles.includes('finance');
  const isPayee = providerOf(person) === props.allocation.leadImplementer;
  const { status } = props.tranche;
  if (isFinance && (status === 'conditions-met' || status === 'failed'))
    return <InstructPayment {...props} />;
  if (isFinance && status === 'instructed') return <FollowPayment {...props} />;
  if (isFinance && isToAccept(props.tranche)) return <JudgeReport {...props} />;
  if (isPayee && status === 'paid') return <ReportExpenditure {...props} />;
  return null;
}
