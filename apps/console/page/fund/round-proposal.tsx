import { Button, NativeSelect, Text } from '@mantine/core';
import type { Round } from '../api/funding-views.js';
import { useChange } from '../api/use-change.js';
import { DataTable } from '../parts/data-table.js';
import { Facts } from '../parts/facts.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { RoundReason } from './round-reason.js';
import { pinOf, PINS, type Pin, type RoundWishes } from './round-wishes.js';

interface Props {
  readonly fundId: string;
  readonly round: Round;
  readonly wishes: RoundWishes;
  /** The effect of the last wish is still being worked out. */
  readonly isComing: boolean;
  readonly onPin: (allocationId: string, pin: Pin) => void;
}

/** What a round would choose, why each request is in or out, and what would turn it; the committee may wish otherwise. */
export function RoundProposal({ fundId, round, wishes, isComing, onPin }: Props) {
  const { t, money, countries, number } = useWording();
  return (
    <Section title={t('round.proposal')} className="card card-turn">
      <Effect round={round} />
      <DataTable
        caption={t('round.proposal')}
        rows={round.items}
        keyOf={({ allocationId }) => allocationId}
        columns={[
          { head: t('field.title'), cell: ({ title }) => title },
          { head: t('field.states'), cell: ({ requestingStates }) => countries(requestingStates) },
          { head: t('field.amount'), align: 'end', cell: ({ amount }) => money(amount) },
          { head: t('round.merit'), align: 'end', cell: ({ merit }) => number(merit) },
          { head: t('round.chosen'), cell: ({ isIn }) => t(isIn ? 'round.in' : 'round.out') },
          {
            head: t('round.why'),
            cell: (item) => <RoundReason item={item} items={round.items} atLeast={round.shares.atLeast} />,
          },
          {
            head: t('round.wish'),
            cell: ({ allocationId, title }) => (
              <NativeSelect
                aria-label={`${t('round.wish')}: ${title}`}
                value={pinOf(wishes, allocationId)}
                data={PINS.map((pin) => ({ value: pin, label: t(`round.pin.${pin}`) }))}
                onChange={({ currentTarget }) => {
                  onPin(allocationId, currentTarget.value as Pin);
                }}
              />
            ),
          },
        ]}
      />
      <Adoption fundId={fundId} round={round} wishes={wishes} isComing={isComing} />
    </Section>
  );
}

/** What the choice comes to, and how good it is. */
function Effect({ round: { chosen, free, total, shares, quality } }: Pick<Props, 'round'>) {
  const { t, money, percent } = useWording();
  const isAny = chosen.length > 0;
  return (
    <>
      <Facts
        facts={[
          [t('round.free'), money(free)],
          [t('round.total'), money(total)],
          [t('round.poorestPerCent'), isAny && percent(shares.poorestPerCent / 100)],
          [t('round.localPerCent'), isAny && percent(shares.localPerCent / 100)],
          [t('round.aboveGreedy'), isAny && percent(quality.aboveGreedyPerCent / 100)],
        ]}
      />
      <Text size="sm" c="dimmed">
        {quality.isProven
          ? t('round.proven')
          : t('round.bounded', { gap: percent(quality.gapPerCent / 100) })}
      </Text>
    </>
  );
}

function Adoption({ fundId, round, wishes, isComing }: Omit<Props, 'onPin'>) {
  const { t, number } = useWording();
  const adopt = useChange();
  return (
    <>
      <ProblemAlert error={adopt.error} />
      {adopt.isSuccess && <Text role="status">{t('round.adopted')}</Text>}
      <Button
        style={{ alignSelf: 'flex-start' }}
        disabled={round.chosen.length === 0 || isComing}
        loading={adopt.isPending}
        onClick={() => {
          adopt.mutate({
            service: 'funding',
            path: `/v1/funds/${fundId}/rounds`,
            body: { chosen: round.chosen, shares: wishes.shares },
          });
        }}
      >
        {t('round.adopt', { number: number(round.chosen.length) })}
      </Button>
    </>
  );
}
