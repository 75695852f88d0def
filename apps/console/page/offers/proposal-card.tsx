import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../api/use-change.js';
import type { InvitationView, ShortlistView } from '../api/views.js';
import { usePerson } from '../app/use-session.js';
import { Measure } from '../parts/measure.js';
import { Facts } from '../parts/facts.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useProviderName } from '../request/provider-names.js';
import { useWording } from '../wording/use-wording.js';
import { Clarifications } from './clarifications.js';
import { FitReasons } from './fit-reasons.js';

interface Props {
  readonly proposal: InvitationView;
  readonly match: ShortlistView['items'][number]['matches'][number] | undefined;
}

/** One provider's proposal with why it fits and what it covers of the need. */
export function ProposalCard({ proposal, match }: Props) {
  const { t, money, number, percent, day } = useWording();
  const providerName = useProviderName();
  const { needItem, proposal: offered } = proposal;
  const covered =
    needItem.amount && offered?.amount?.currency === needItem.amount.currency
      ? offered.amount.amountMinor / needItem.amount.amountMinor
      : needItem.personDays && offered?.personDays && offered.personDays / needItem.personDays;
  return (
    <Stack gap="sm" h="100%">
      <Title order={3} size="h4">
        {providerName(proposal.providerId)}
      </Title>
      <Text size="sm" c="dimmed">
        {t(`invitationStatus.${proposal.status}`)}
        {proposal.status === 'accepted' &&
          proposal.confirmBy !== undefined &&
          ` · ${t('offers.confirmBy', { day: day(proposal.confirmBy) })}`}
      </Text>
      <Text className="said">{offered?.summary}</Text>
      {proposal.fit !== undefined && (
        <Measure
          label={t('field.fit')}
          value={t('offers.outOf100', { fit: number(Math.round(proposal.fit)) })}
          share={proposal.fit / 100}
        />
      )}
      {typeof covered === 'number' && (
        <Measure
          label={t('offers.covers')}
          value={t('offers.ofNeed', { share: percent(Math.min(1, covered)) })}
          share={covered}
        />
      )}
      <Facts
        facts={[
          [t('field.amount'), offered?.amount && money(offered.amount)],
          [t('field.personDays'), offered?.personDays && number(offered.personDays)],
          [
            t('field.period'),
            offered?.startsOn && offered.endsOn && `${day(offered.startsOn)} – ${day(offered.endsOn)}`,
          ],
        ]}
      />
      {match !== undefined && (
        <Text size="sm" c="dimmed" component="div">
          <FitReasons match={match} />
        </Text>
      )}
      <Clarifications invitation={proposal} />
      <StateActions proposal={proposal} />
    </Stack>
  );
}

function StateActions({ proposal }: { readonly proposal: InvitationView }) {
  const { t } = useWording();
  const { roles } = usePerson();
  const accept = useChange();
  const [isAsking, setAsking] = useState(false);
  if (!roles.includes('focal-point')) return null;
  return (
    <>
      <ProblemAlert error={accept.error} />
      <Group className="at-end">
        {proposal.status === 'submitted' && (
          <Button
            loading={accept.isPending}
            onClick={() => {
              accept.mutate({
                service: 'matching',
                path: `/v1/invitations/${proposal.invitationId}/accept`,
                version: proposal.version,
              });
            }}
          >
            {t('offers.accept')}
          </Button>
        )}
        {proposal.status === 'submitted' && !isAsking && (
          <Button
            variant="default"
            onClick={() => {
              setAsking(true);
            }}
          >
            {t('offers.ask')}
          </Button>
        )}
      </Group>
      {isAsking && (
        <AskForm
          proposal={proposal}
          onDone={() => {
            setAsking(false);
          }}
        />
      )}
    </>
  );
}

interface AskProps {
  readonly proposal: InvitationView;
  readonly onDone: () => void;
}

function AskForm({ proposal, onDone }: AskProps) {
  const { t } = useWording();
  const draft = useLocalDraft(`${proposal.invitationId}.question`, '');
  const ask = useChange(() => {
    draft.forget();
    onDone();
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        ask.mutate({
          service: 'matching',
          path: `/v1/invitations/${proposal.invitationId}/ask-clarification`,
          version: proposal.version,
          body: { question: draft.value.trim() },
        });
      }}
    >
      <Textarea
        label={t('field.question')}
        required
        autosize
        minRows={2}
        value={draft.value}
        onChange={({ currentTarget }) => {
          draft.change(currentTarget.value);
        }}
      />
      <ProblemAlert error={ask.error} />
      <Button type="submit" mt="xs" loading={ask.isPending}>
        {t('offers.ask')}
      </Button>
    </form>
  );
}
