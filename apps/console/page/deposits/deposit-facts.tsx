import { Link } from '@tanstack/react-router';
import type { UnidentifiedDeposit } from '../api/funding-views.js';
import { Facts } from '../parts/facts.js';
import { useWording } from '../wording/use-wording.js';
import { ageOf } from './age-of.js';
import { ContributionName } from './contribution-name.js';

/** What the bank says of a deposit, and who has decided what about it. */
export function DepositFacts({ deposit }: { readonly deposit: UnidentifiedDeposit }) {
  const { t, money, day, number } = useWording();
  const { status, amount, rest, parts, partOf, exchange, proposal, confirmedBy } = deposit;
  const age = ageOf(deposit, new Date());
  const isDecided = confirmedBy !== undefined;
  return (
    <Facts
      facts={[
        [t('field.status'), t(`depositStatus.${status}`)],
        [t('field.amount'), money(amount)],
        [t('deposit.rest'), parts && money(rest)],
        [t('field.receivedOn'), day(deposit.receivedOn)],
        [t('deposit.age'), age !== undefined && number(age)],
        [t('field.bankReference'), deposit.bankReference],
        [t('deposit.remitter'), deposit.remitter],
        [t('deposit.original'), exchange && money(exchange.original)],
        [t('deposit.rate'), exchange && `${exchange.rate} (${exchange.source}, ${day(exchange.asOf)})`],
        [t('deposit.partOf'), partOf !== undefined && <Whole id={partOf} />],
        [
          t('deposit.contribution'),
          isDecided && proposal?.contributionId && <ContributionName id={proposal.contributionId} />,
        ],
        [t('deposit.why'), isDecided && proposal?.comment],
        [t('deposit.proposedBy'), isDecided && proposal?.officer],
        [t('deposit.confirmedBy'), confirmedBy],
      ]}
    />
  );
}

function Whole({ id }: { readonly id: string }) {
  const { t } = useWording();
  return (
    <Link to="/deposits/$depositId" params={{ depositId: id }}>
      {t('deposit.whole')}
    </Link>
  );
}
