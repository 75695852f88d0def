import { Link } from '@tanstack/react-router';
import { usePerson } from '../app/use-session.js';
import type { Money } from '../api/views.js';
import { useWording } from '../wording/use-wording.js';

interface Props {
  readonly fundId: string;
  /** What the amount is of. */
  readonly name: string;
  readonly amount: Money;
  readonly accounts: readonly string[];
}

const SEES_ENTRIES = ['finance', 'auditor'];

/** An amount that leads to the entries it is the sum of, for those who may see them. */
export function ToEntries({ fundId, name, amount, accounts }: Props) {
  const { t, money } = useWording();
  const { roles } = usePerson();
  if (accounts.length === 0 || !roles.some((role) => SEES_ENTRIES.includes(role)))
    return <>{money(amount)}</>;
  return (
    <Link
      to="/fund/$fundId/entries"
      params={{ fundId }}
      search={{ accounts: accounts.join(',') }}
      aria-label={t('entries.of', { name, amount: money(amount) })}
    >
      {money(amount)}
    </Link>
  );
}
