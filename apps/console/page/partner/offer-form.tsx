import { NativeSelect, NumberInput, TagsInput, TextInput } from '@mantine/core';
import { useChange } from '../api/use-change.js';
import { LanguagesField } from '../editor/languages-field.js';
import { FormButtons } from '../parts/form-buttons.js';
import { GeographyFields } from '../parts/geography-fields.js';
import { ObjectivesField } from '../parts/objectives-field.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { Section } from '../parts/section.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { withoutBlanks } from '../parts/without-blanks.js';
import { useWording } from '../wording/use-wording.js';
import { AmountRangeFields } from './amount-range-fields.js';
import { EMPTY_OFFER, type DraftOffer } from './draft-offer.js';

const KINDS = ['technical', 'financial', 'human'] as const;

interface Props {
  /** Under which what is typed is kept on this device. */
  readonly name?: string;
  /** What stands in the form at first. */
  readonly initial?: DraftOffer;
  readonly onClose: () => void;
}

/** Adds an offer to the provider's catalogue. */
export function OfferForm({ name = 'new-offer', initial = EMPTY_OFFER, onClose }: Props) {
  const { t } = useWording();
  const draft = useLocalDraft<DraftOffer>(name, initial);
  const make = useChange(() => {
    draft.forget();
    onClose();
  });
  const offer = draft.value;
  const set = (changed: Partial<DraftOffer>) => {
    draft.change({ ...offer, ...changed });
  };
  return (
    <Section title={t('catalogue.add')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate({ service: 'matching', path: '/v1/offers', body: withoutBlanks(offer) });
        }}
      >
        <div className="grid">
          <TextInput
            label={t('field.title')}
            required
            value={offer.title}
            onChange={({ currentTarget }) => {
              set({ title: currentTarget.value });
            }}
          />
          <NativeSelect
            label={t('field.kind')}
            value={offer.kind}
            data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
            onChange={({ currentTarget }) => {
              set({ kind: currentTarget.value as DraftOffer['kind'] });
            }}
          />
          <ObjectivesField
            value={offer.objectives}
            onChange={(objectives) => {
              set({ objectives });
            }}
          />
          <TextInput
            type="date"
            label={t('field.startsOn')}
            required
            value={offer.startsOn}
            onChange={({ currentTarget }) => {
              set({ startsOn: currentTarget.value });
            }}
          />
          <TextInput
            type="date"
            label={t('field.endsOn')}
            required
            value={offer.endsOn}
            onChange={({ currentTarget }) => {
              set({ endsOn: currentTarget.value });
            }}
          />
          {offer.kind !== 'human' && (
            <AmountRangeFields
              value={offer.amount}
              onChange={(amount) => {
                set({ amount });
              }}
            />
          )}
          {offer.kind !== 'financial' && (
            <NumberInput
              label={t('field.personDays')}
              min={1}
              hideControls
              value={offer.personDays ?? ''}
              onChange={(value) => {
                set({ personDays: value === '' ? undefined : Number(value) });
              }}
            />
          )}
          <TagsInput
            label={t('field.skills')}
            description={t('field.tagsHelp')}
            value={[...(offer.skills ?? [])]}
            onChange={(skills) => {
              set({ skills });
            }}
          />
          <NumberInput
            label={t('catalogue.total')}
            min={1}
            hideControls
            value={offer.capacity.total}
            onChange={(value) => {
              set({ capacity: { ...offer.capacity, total: Number(value) } });
            }}
          />
          <NumberInput
            label={t('catalogue.concurrent')}
            min={1}
            hideControls
            value={offer.capacity.concurrent}
            onChange={(value) => {
              set({ capacity: { ...offer.capacity, concurrent: Number(value) } });
            }}
          />
        </div>
        <LanguagesField
          value={offer.languages ?? []}
          onChange={(languages) => {
            set({ languages });
          }}
        />
        <GeographyFields
          value={offer.geography}
          onChange={(geography) => {
            set({ geography });
          }}
        />
        <ProblemAlert error={make.error} />
        <FormButtons label={t('catalogue.save')} isSending={make.isPending} onClose={onClose} />
      </form>
    </Section>
  );
}
