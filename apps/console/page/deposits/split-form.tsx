import { Button, Stack, Text, TextInput } from '@mantine/core';
import type { UnidentifiedDeposit } from '../api/funding-views.js';
import { useChange } from '../api/use-change.js';
import { FormButtons } from '../parts/form-buttons.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { Section } from '../parts/section.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useWording } from '../wording/use-wording.js';
import { faultOf, newPart, splitBody, type DraftSplit } from './draft-split.js';
import { PartFields } from './part-fields.js';
import { RestOfSplit } from './rest-of-split.js';

const EMPTY: DraftSplit = { parts: [newPart('first')], comment: '' };
const MOST_PARTS = 50;

interface Props {
  readonly deposit: UnidentifiedDeposit;
  readonly onClose: () => void;
}

/** Takes parts off a deposit that belongs to several, and says at every keystroke what would be left of it. */
export function SplitForm({ deposit, onClose }: Props) {
  const { t } = useWording();
  const { unidentifiedDepositId: id, version, fundId, rest } = deposit;
  const draft = useLocalDraft(`${id}.split`, EMPTY);
  const split = useChange(() => {
    draft.forget();
    onClose();
  });
  const { parts, comment } = draft.value;
  const set = (changed: Partial<DraftSplit>) => {
    draft.change({ ...draft.value, ...changed });
  };
  return (
    <Section title={t('deposit.split')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const path = `/v1/unidentified-deposits/${id}/split`;
          split.mutate({ service: 'funding', path, version, body: splitBody(draft.value) });
        }}
      >
        <Stack>
          <Text>{t('deposit.splitText')}</Text>
          {parts.map((part, index) => (
            <PartFields
              key={part.id}
              place={index}
              fundId={fundId}
              currency={rest.currency}
              part={part}
              onChange={(changed) => {
                set({ parts: parts.with(index, { ...part, ...changed }) });
              }}
              {...(parts.length > 1 && {
                onRemove: () => {
                  set({ parts: parts.filter((one) => one !== part) });
                },
              })}
            />
          ))}
          <Button
            variant="default"
            style={{ alignSelf: 'flex-start' }}
            disabled={parts.length >= MOST_PARTS}
            onClick={() => {
              set({ parts: [...parts, newPart(crypto.randomUUID())] });
            }}
          >
            {t('deposit.addPart')}
          </Button>
          <RestOfSplit rest={rest} draft={draft.value} />
          <TextInput
            label={t('field.comment')}
            required
            maxLength={2000}
            value={comment}
            onChange={({ currentTarget }) => {
              set({ comment: currentTarget.value });
            }}
          />
          <ProblemAlert error={split.error} placeOf={placeOf} />
          <FormButtons
            label={t('deposit.sendSplit')}
            isSending={split.isPending}
            isDisabled={faultOf(rest, draft.value) !== undefined}
            onClose={onClose}
          />
        </Stack>
      </form>
    </Section>
  );
}

/** Where on the page the service's pointer into the parts leads. */
const placeOf = (pointer: string): string | undefined => {
  const [, place, field] = /^\/parts\/(\d+)\/(amount|contributionId)/.exec(pointer) ?? [];
  return place === undefined ? undefined : `part-${place}-${field ?? ''}`;
};
