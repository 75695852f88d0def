import { Paged } from '../parts/paged.js';
import { useDeposits, type WantedDeposits } from './deposit-queries.js';
import { DepositTable } from './deposit-table.js';

interface Props {
  readonly caption: string;
  readonly wanted: WantedDeposits;
}

/** The deposits that are wanted, page after page. */
export function DepositList({ caption, wanted }: Props) {
  const pages = useDeposits(wanted);
  return <Paged pages={pages}>{(items) => <DepositTable caption={caption} deposits={items} />}</Paged>;
}
