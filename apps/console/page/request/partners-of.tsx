import type { RequestView } from '../api/views.js';
import { DataTable } from '../parts/data-table.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { useProviderName } from './provider-names.js';

/** Who has been invited and what has come of it. */
export function PartnersOf({ request }: { readonly request: RequestView }) {
  const { t, money, number } = useWording();
  const providerName = useProviderName();
  if (request.invitations.length === 0) return null;
  const needNumber = (id: string | undefined) =>
    request.content.needItems.findIndex(({ needItemId }) => needItemId === id) + 1;
  return (
    <Section title={t('partners.title')}>
      <DataTable
        caption={t('partners.title')}
        rows={request.invitations}
        keyOf={({ invitationId }) => invitationId}
        columns={[
          { head: t('field.provider'), cell: ({ providerId }) => providerName(providerId) },
          {
            head: t('field.need'),
            cell: ({ needItemId }) => number(needNumber(needItemId)),
          },
          { head: t('field.status'), cell: ({ standing }) => t(`standing.${standing}`) },
          { head: t('field.amount'), align: 'end', cell: ({ amount }) => amount && money(amount) },
          {
            head: t('partners.chosen'),
            cell: ({ invitationId }) =>
              (request.chosenInvitationIds as readonly string[]).includes(invitationId) ? t('yes') : '',
          },
        ]}
      />
    </Section>
  );
}
