import { NativeSelect, NumberInput, TagsInput } from '@mantine/core';
import { useChange } from '../api/use-change.js';
import { LanguagesField } from '../editor/languages-field.js';
import { MoneyField } from '../parts/money-field.js';
import { FormButtons } from '../parts/form-buttons.js';
import { GeographyFields } from '../parts/geography-fields.js';
import { ObjectivesField } from '../parts/objectives-field.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { Section } from '../parts/section.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { withoutBlanks } from '../parts/without-blanks.js';
import { useWording } from '../wording/use-wording.js';
import { EMPTY_GIFT, type DraftGift } from './draft-gift.js';

const KINDS = ['financial', 'human', 'technical'] as const;

/** Says what could be given, without offering it. */
export function GiftForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWording();
  const draft = useLocalDraft<DraftGift>('new-gift', EMPTY_GIFT);
  const make = useChange(() => {
    draft.forget();
    onClose();
  });
  const gift = draft.value;
  const set = (changed: Partial<DraftGift>) => {
    draft.change({ ...gift, ...changed });
  };
  return (
    <Section title={t('gift.add')} order={3}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate({ service: 'matching', path: '/v1/gift-subscriptions', body: withoutBlanks(gift) });
        }}
      >
        <div className="grid">
          <NativeSelect
            label={t('field.kind')}
            value={gift.kind}
            data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
            onChange={({ currentTarget }) => {
              const { amount: _, personDays: __, ...rest } = gift;
              draft.change({ ...rest, kind: currentTarget.value as DraftGift['kind'] });
            }}
          />
          {gift.kind === 'financial' && (
            <MoneyField
              label={t('catalogue.most')}
              value={gift.amount}
              onChange={(amount) => {
                set({ amount } as Partial<DraftGift>);
              }}
            />
          )}
          {gift.kind !== 'financial' && (
            <NumberInput
              label={t('gift.mostDays')}
              min={1}
              hideControls
              value={gift.personDays ?? ''}
              onChange={(value) => {
                set({ personDays: value === '' ? undefined : Number(value) } as Partial<DraftGift>);
              }}
            />
          )}
          <ObjectivesField
            value={gift.objectives ?? []}
            onChange={(objectives) => {
              set({ objectives });
            }}
          />
          <TagsInput
            label={t('field.skills')}
            description={t('field.tagsHelp')}
            value={[...(gift.skills ?? [])]}
            onChange={(skills) => {
              set({ skills });
            }}
          />
        </div>
        <LanguagesField
          value={gift.languages ?? []}
          onChange={(languages) => {
            set({ languages });
          }}
        />
        <GeographyFields
          value={gift.geography}
          onChange={(geography) => {
            set({ geography });
          }}
        />
        <ProblemAlert error={make.error} />
        <FormButtons label={t('gift.save')} isSending={make.isPending} onClose={onClose} />
      </form>
    </Section>
  );
}
