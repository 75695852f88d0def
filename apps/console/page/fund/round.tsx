import { Button, Slider, Stack, Text, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, funding } from '../api/clients.js';
import type { Round } from '../api/funding-views.js';
import { useChange } from '../api/use-change.js';
import { DataTable } from '../parts/data-table.js';
import { Facts } from '../parts/facts.js';
import { Loaded } from '../parts/loaded.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { useFunds } from './funding-queries.js';

const WISHES = ['poorestPerCent', 'localPerCent'] as const;
type Shares = Record<(typeof WISHES)[number], number>;

/** The committee tries out which requests the fund should give to: two sliders, and the effect at once. */
export function RoundPage() {
  const { t } = useWording();
  const funds = useFunds();
  return (
    <Stack>
      <Title order={1}>{t('round.title')}</Title>
      <Text>{t('round.text')}</Text>
      <Loaded query={funds}>
        {({ items: [fund] }) =>
          fund === undefined ? <Text>{t('fund.none')}</Text> : <Trial fundId={fund.fundId} />
        }
      </Loaded>
    </Stack>
  );
}

function Trial({ fundId }: { readonly fundId: string }) {
  const { t, percent } = useWording();
  const [moving, setMoving] = useState<Shares>({ poorestPerCent: 40, localPerCent: 30 });
  const [shares, setShares] = useState(moving);
  const query = useQuery({
    queryKey: ['round', fundId, shares],
    queryFn: () =>
      answerOf(
        funding.POST('/v1/funds/{id}/rounds/what-if', { params: { path: { id: fundId } }, body: { shares } }),
      ) as Promise<unknown> as Promise<Round>,
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <Section title={t('round.wishes')}>
        {WISHES.map((wish) => (
          <div key={wish}>
            <Text size="sm" fw={600}>
              {t(`round.${wish}`)}: {percent(moving[wish] / 100)}
            </Text>
            <Slider
              thumbLabel={t(`round.${wish}`)}
              label={null}
              step={5}
              value={moving[wish]}
              onChange={(value) => {
                setMoving({ ...moving, [wish]: value });
              }}
              onChangeEnd={(value) => {
                setShares({ ...moving, [wish]: value });
              }}
            />
          </div>
        ))}
      </Section>
      <Loaded query={query}>{(round) => <Proposal fundId={fundId} round={round} shares={shares} />}</Loaded>
    </>
  );
}

interface ProposalProps {
  readonly fundId: string;
  readonly round: Round;
  readonly shares: Shares;
}

function Proposal({ fundId, round, shares }: ProposalProps) {
  const { t, money, countries, number, percent } = useWording();
  const adopt = useChange();
  const isAny = round.chosen.length > 0;
  return (
    <Section title={t('round.proposal')} className="card card-turn">
      <Facts
        facts={[
          [t('round.free'), money(round.free)],
          [t('round.total'), money(round.total)],
          [t('round.poorestPerCent'), isAny && percent(round.shares.poorestPerCent / 100)],
          [t('round.localPerCent'), isAny && percent(round.shares.localPerCent / 100)],
        ]}
      />
      <DataTable
        caption={t('round.proposal')}
        rows={round.items}
        keyOf={({ allocationId }) => allocationId}
        columns={[
          { head: t('field.title'), cell: ({ title }) => title },
          { head: t('field.states'), cell: ({ requestingStates }) => countries(requestingStates) },
          { head: t('field.amount'), align: 'end', cell: ({ amount }) => money(amount) },
          {
            head: t('round.chosen'),
            cell: ({ allocationId }) => t(round.chosen.includes(allocationId) ? 'round.in' : 'round.out'),
          },
        ]}
      />
      <ProblemAlert error={adopt.error} />
      {adopt.isSuccess && <Text role="status">{t('round.adopted')}</Text>}
      <Button
        style={{ alignSelf: 'flex-start' }}
        disabled={!isAny}
        loading={adopt.isPending}
        onClick={() => {
          adopt.mutate({
            service: 'funding',
            path: `/v1/funds/${fundId}/rounds`,
            body: { chosen: round.chosen, shares },
          });
        }}
      >
        {t('round.adopt', { number: number(round.chosen.length) })}
      </Button>
    </Section>
  );
}
