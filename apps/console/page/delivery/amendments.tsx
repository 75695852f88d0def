import { Group, Text } from '@mantine/core';
import type { AmendmentView } from '../api/views.js';
import { DOT, DottedLabel } from '../parts/dotted-label.js';
import { Facts } from '../parts/facts.js';
import { PlanTables } from '../plan/plan-tables.js';
import { usePartyName } from '../request/party-name.js';
import { useWording } from '../wording/use-wording.js';

/** What was proposed to change in the plan, who has agreed, and what came of it; latest first. */
export function Amendments({ amendments }: { readonly amendments: readonly AmendmentView[] }) {
  return (
    <ol className="card-list" reversed>
      {amendments.toReversed().map((amendment) => (
        <li key={amendment.amendmentId} className="card">
          <Amendment amendment={amendment} />
        </li>
      ))}
    </ol>
  );
}

function Amendment({ amendment }: { readonly amendment: AmendmentView }) {
  const { t, list, day } = useWording();
  const partyName = usePartyName();
  const { standing, reason, proposedBy, proposedAt, parties, agreedBy, plan } = amendment;
  const open = standing === 'proposed' ? parties.filter((party) => !agreedBy.includes(party)) : [];
  return (
    <>
      <Group justify="space-between">
        <Text fw={600} className="said">
          {reason}
        </Text>
        <DottedLabel dot={standing === 'agreed' ? DOT.good : undefined}>
          {t(`amendmentStanding.${standing}`)}
        </DottedLabel>
      </Group>
      <Facts
        facts={[
          [t('delivery.proposedBy'), `${partyName(proposedBy)}, ${day(proposedAt)}`],
          [t('delivery.agreedBy'), list(agreedBy.map(partyName))],
          [t('delivery.stillToAgree'), list(open.map(partyName))],
          [t('delivery.refusedBy'), amendment.refusedBy && partyName(amendment.refusedBy)],
          [t('field.reason'), amendment.refusedBecause],
        ]}
      />
      {plan !== undefined && (
        <details>
          <summary>{t('delivery.planAsItWouldBe')}</summary>
          <PlanTables plan={plan} />
        </details>
      )}
    </>
  );
}
