import { Button, Loader, Stack, Text, Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useChange } from '../api/use-change.js';
import type { InvitationView, RequestView } from '../api/views.js';
import { Loaded } from '../parts/loaded.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { Section } from '../parts/section.js';
import { NeedCard } from '../request/need-cards.js';
import { useInvitationsOf, useRequest, useShortlist } from '../request/request-queries.js';
import { useWording } from '../wording/use-wording.js';
import { Bundles } from './bundles.js';
import { ProposalCard } from './proposal-card.js';

const route = getRouteApi('/people/requests/$requestId/offers');
const ANSWERED = ['submitted', 'clarifying', 'accepted', 'confirmed'];

/** The State compares what was proposed for each need, accepts, and chooses. */
export function CompareOffers() {
  const { requestId } = route.useParams();
  const query = useRequest(requestId);
  return <Loaded query={query}>{(request) => <Compare request={request} />}</Loaded>;
}

function Compare({ request }: { readonly request: RequestView }) {
  const { t } = useWording();
  const { requestId } = request;
  const invitations = useInvitationsOf(requestId);
  return (
    <Stack>
      <Title order={1}>{t('offers.title')}</Title>
      <Text>
        <Link to="/requests/$requestId" params={{ requestId }}>
          {request.content.title}
        </Link>
      </Text>
      <Text>{t('offers.text')}</Text>
      <Loaded query={invitations}>
        {({ items }) => (
          <>
            {request.content.needItems.map((needItem, index) => (
              <Need
                key={needItem.needItemId}
                request={request}
                number={index + 1}
                proposals={items.filter(
                  ({ needItemId, status }) => needItemId === needItem.needItemId && ANSWERED.includes(status),
                )}
              />
            ))}
            <Bundles request={request} />
            <Choose request={request} invitations={items} />
          </>
        )}
      </Loaded>
    </Stack>
  );
}

/** As the shortlist has them, best first; then what is not on it, by provider. */
const inOrder = (
  proposals: readonly InvitationView[],
  matches: readonly { readonly offerId: string }[],
): readonly InvitationView[] => {
  const place = new Map(matches.map(({ offerId }, index) => [offerId, index]));
  const placeOf = ({ offerId }: InvitationView): number => place.get(offerId) ?? matches.length;
  return [...proposals].sort(
    (one, other) => placeOf(one) - placeOf(other) || (one.providerId < other.providerId ? -1 : 1),
  );
};

interface NeedProps {
  readonly request: RequestView;
  readonly number: number;
  readonly proposals: readonly InvitationView[];
}

function Need({ request, number, proposals }: NeedProps) {
  const { t, number: figure } = useWording();
  const shortlist = useShortlist(request.requestId, true);
  const needItem = request.content.needItems[number - 1];
  const matches = shortlist.data?.items.find(
    ({ needItemId }) => needItemId === needItem?.needItemId,
  )?.matches;
  return (
    <Section title={t('request.need', { number: figure(number) })} className="">
      {needItem !== undefined && (
        <details className="card">
          <summary>{needItem.description}</summary>
          <NeedCard needItem={needItem} number={number} />
        </details>
      )}
      {proposals.length === 0 && <Text c="dimmed">{t('offers.none')}</Text>}
      {/* Only in their final order: a card that moved under the pointer would get the click meant for another. */}
      {shortlist.isPending ? (
        <Loader role="status" aria-label={t('loading')} />
      ) : (
        <ul className="grid card-list">
          {inOrder(proposals, matches ?? []).map((proposal) => (
            <li key={proposal.invitationId} className="card">
              <ProposalCard
                proposal={proposal}
                match={matches?.find(({ offerId }) => offerId === proposal.offerId)}
              />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

interface ChooseProps {
  readonly request: RequestView;
  readonly invitations: readonly InvitationView[];
}

/** Only what a provider has confirmed can be chosen; the choice is the State's. */
function Choose({ request, invitations }: ChooseProps) {
  const { t, number } = useWording();
  const choose = useChange();
  const known = request.invitations.filter(({ standing }) => standing === 'confirmed');
  const confirmed = invitations.filter(({ status }) => status === 'confirmed');
  if (!request.allowedActions.includes('choose')) return null;
  const isReady = confirmed.length > 0 && known.length === confirmed.length;
  return (
    <Section title={t('offers.decide')} className="card card-turn">
      <Text>{t('offers.confirmed', { confirmed: number(confirmed.length) })}</Text>
      <ProblemAlert error={choose.error} />
      <Button
        disabled={!isReady}
        loading={choose.isPending}
        style={{ alignSelf: 'flex-start' }}
        onClick={() => {
          choose.mutate({
            service: 'intake',
            path: `/v1/requests/${request.requestId}/choose`,
            version: request.version,
            body: { invitationIds: known.map(({ invitationId }) => invitationId) },
          });
        }}
      >
        {t('offers.choose')}
      </Button>
    </Section>
  );
}
