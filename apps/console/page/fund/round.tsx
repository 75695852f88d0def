import { Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, funding } from '../api/clients.js';
import type { Round } from '../api/funding-views.js';
import { Loaded } from '../parts/loaded.js';
import { useWording } from '../wording/use-wording.js';
import { useFunds } from './funding-queries.js';
import { RoundProposal } from './round-proposal.js';
import { RoundShares } from './round-shares.js';
import { NO_WISHES, pinned, type RoundWishes } from './round-wishes.js';

/** A hand that moves a slider is followed so soon after it. */
const FOLLOWED_AFTER_MS = 150;

/** The committee tries out which requests the fund should give to, and sees the effect at once. */
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
  const [wishes, setWishes] = useState<RoundWishes>(NO_WISHES);
  const [tried] = useDebouncedValue(wishes, FOLLOWED_AFTER_MS);
  const query = useQuery({
    queryKey: ['round', fundId, tried],
    queryFn: () =>
      answerOf(
        funding.POST('/v1/funds/{id}/rounds/what-if', { params: { path: { id: fundId } }, body: tried }),
      ) as Promise<unknown> as Promise<Round>,
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <RoundShares
        shares={wishes.shares}
        onChange={(shares) => {
          setWishes({ ...wishes, shares });
        }}
      />
      <Loaded query={query}>
        {(round) => (
          <RoundProposal
            fundId={fundId}
            round={round}
            wishes={wishes}
            isComing={tried !== wishes || query.isPlaceholderData}
            onPin={(allocationId, pin) => {
              setWishes(pinned(wishes, allocationId, pin));
            }}
          />
        )}
      </Loaded>
    </>
  );
}
