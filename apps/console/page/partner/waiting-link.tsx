import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useWording } from '../wording/use-wording.js';

/** What waits for a provider on its page of offers, and the words that say how much of it. */
const WAITING = { gifts: 'gift.toComplete', consortia: 'consortium.toAnswer' } as const;

interface Props {
  readonly what: keyof typeof WAITING;
  readonly count: number;
}

/** How many plans a gift would complete, or how many consortia ask, with the way to them; nothing while none does. */
export function WaitingLink({ what, count }: Props) {
  const { t, number } = useWording();
  if (count === 0) return null;
  return (
    <Text>
      <Link to="/offers" hash={what}>
        {t(WAITING[what], { number: number(count) })}
      </Link>
    </Text>
  );
}
