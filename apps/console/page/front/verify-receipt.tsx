import { Button, Stack, Text, Textarea, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { answerOf, intake } from '../api/clients.js';
import type { VerdictView } from '../api/views.js';
import { Facts } from '../parts/facts.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { Section } from '../parts/section.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useWording } from '../wording/use-wording.js';

const route = getRouteApi('/receipts');

/** Anybody pastes a receipt and learns whether the secretariat has signed it and whether it still holds. */
export function VerifyReceipt() {
  const { t } = useWording();
  const { receipt: given = '' } = route.useSearch();
  const draft = useLocalDraft('receipt', { given, text: given });
  // What was pasted over another link's receipt does not hide this one's.
  const receipt = draft.value.given === given ? draft.value.text : given;
  const verify = useMutation({
    mutationFn: (text: string) => answerOf(intake.POST('/v1/receipts/verify', { body: { receipt: text } })),
    onSuccess: () => {
      draft.forget({ given, text: receipt });
    },
  });
  return (
    <Stack>
      <Title order={1}>{t('receipt.verifyLink')}</Title>
      <Text>{t('receipt.text')}</Text>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          verify.mutate(receipt.trim());
        }}
      >
        <Stack align="start">
          <Textarea
            w="100%"
            label={t('receipt.paste')}
            required
            autosize
            minRows={4}
            maxRows={12}
            value={receipt}
            onChange={({ currentTarget }) => {
              draft.change({ given, text: currentTarget.value });
            }}
          />
          <ProblemAlert error={verify.error} />
          <Button type="submit" loading={verify.isPending}>
            {t('receipt.verify')}
          </Button>
        </Stack>
      </form>
      {verify.data !== undefined && <Verdict verdict={verify.data} />}
    </Stack>
  );
}

function Verdict({ verdict }: { readonly verdict: VerdictView }) {
  const { t, instant, countries } = useWording();
  const { genuine, fault, claims, history } = verdict;
  return (
    <div role="status">
      <Section title={t(genuine ? 'receipt.genuine' : 'receipt.forged')} className="card card-turn">
        {fault !== undefined && <Text>{t(`receiptFault.${fault}`)}</Text>}
        <Facts
          facts={[
            [t('field.states'), claims && countries(claims.requestingStates)],
            [t('request.submitted'), claims && instant(claims.submittedAt)],
            [t('action.acknowledge'), claims && instant(claims.acknowledgedAt)],
            [t('request.receipt'), claims && <code>{claims.contentHash.slice(0, 16)}…</code>],
            [t('receipt.history'), history && t(`receiptHistory.${history}`)],
          ]}
        />
      </Section>
    </div>
  );
}
