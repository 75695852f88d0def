import { Button, Group, Text, TextInput } from '@mantine/core';
import type { Contribution } from '../api/funding-views.js';
import { useChange } from '../api/use-change.js';
import { usePerson } from '../app/use-session.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { Section } from '../parts/section.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useWording } from '../wording/use-wording.js';

/** A refund, with the contribution it is of. */
export interface RefundOf {
  readonly contribution: Contribution;
  readonly refund: NonNullable<Contribution['refunds']>[number];
}

/** What comes next for a refund: approve or refuse, release, then what the bank says; each by whom the four-eyes rule lets. */
export function DonorRefundStep({ contribution, refund, title }: RefundOf & { readonly title: string }) {
  const { t } = useWording();
  const { id } = usePerson();
  const waitsForRelease = refund.needsRelease === true && refund.releasedBy === undefined;
  const isConfirmable = refund.status === 'approved' && !waitsForRelease;
  const what = isConfirmable ? 'bank' : 'comment';
  const which = `${contribution.contributionId}.refund.${String(refund.refund)}.${what}`;
  const draft = useLocalDraft(which, '');
  const change = useChange(() => {
    draft.forget();
  });
  const said = draft.value.trim();
  const send = (action: string, body?: object) => {
    change.mutate({
      service: 'funding',
      path: `/v1/contributions/${contribution.contributionId}/refunds/${String(refund.refund)}/${action}`,
      version: contribution.version,
      body,
    });
  };
  const isOwn = refund.requestedBy === id;
  const button = (
    action: 'approve' | 'refuse' | 'release' | 'confirm' | 'fail',
    isOff: boolean,
    body?: object,
  ) => (
    <Button
      variant={action === 'refuse' || action === 'fail' ? 'default' : 'filled'}
      loading={change.isPending && change.variables.path.endsWith(`/${action}`)}
      disabled={isOff}
      onClick={() => {
        send(action, body);
      }}
    >
      {t(`donorRefund.${action}`)}
    </Button>
  );
  return (
    <Section title={title} order={3} className="">
      {isOwn && refund.status !== 'paid' && <Text>{t('donorRefund.otherOfficer')}</Text>}
      {waitsForRelease && <Text>{t('donorRefund.needsRelease')}</Text>}
      {refund.isShort === true && <Text>{t('donorRefund.isShort')}</Text>}
      <TextInput
        label={t(isConfirmable ? 'donorRefund.bankSays' : 'field.comment')}
        maxLength={140}
        value={draft.value}
        onChange={({ currentTarget }) => {
          draft.change(currentTarget.value);
        }}
      />
      <ProblemAlert error={change.error} />
      <Group>
        {refund.status === 'requested' && button('approve', isOwn)}
        {refund.status === 'requested' && button('refuse', said === '', { comment: said })}
        {waitsForRelease && button('release', isOwn || refund.approvedBy === id)}
        {isConfirmable &&
          button('confirm', isOwn || said === '', {
            paidOn: new Date().toISOString().slice(0, 10),
            bankReference: said,
          })}
        {refund.status !== 'requested' && button('fail', said === '', { comment: said })}
      </Group>
    </Section>
  );
}
