import { Group, NativeSelect, NumberInput, TagsInput, Textarea, TextInput } from '@mantine/core';
import type { NeedItem } from '../api/views.js';
import { MoneyField } from '../parts/money-field.js';
import { ObjectivesField } from '../parts/objectives-field.js';
import { useWording } from '../wording/use-wording.js';
import { fieldId } from './gaps-of.js';
import { LanguagesField } from './languages-field.js';
import { PlaceFields } from './place-fields.js';

const KINDS = ['technical', 'financial', 'human'] as const;

interface Props {
  readonly item: NeedItem;
  /** Its place in the request, a JSON pointer. */
  readonly at: string;
  /** The State that asks, alpha-3. */
  readonly home: string;
  readonly onChange: (item: NeedItem) => void;
}

/** What is said of one need. */
export function NeedItemFields({ item, at, home, onChange }: Props) {
  const { t } = useWording();
  const set = (changed: Partial<NeedItem>) => {
    onChange({ ...item, ...changed });
  };
  return (
    <>
      <NativeSelect
        id={fieldId(`${at}/kind`)}
        label={t('field.kind')}
        value={item.kind ?? ''}
        data={[
          { value: '', label: t('choose') },
          ...KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
        ]}
        onChange={({ currentTarget: { value } }) => {
          set({ kind: value === '' ? undefined : (value as (typeof KINDS)[number]) });
        }}
      />
      <Textarea
        id={fieldId(`${at}/description`)}
        label={t('field.description')}
        autosize
        minRows={3}
        maxLength={4000}
        value={item.description ?? ''}
        onChange={({ currentTarget }) => {
          set({ description: currentTarget.value });
        }}
      />
      <ObjectivesField
        id={fieldId(`${at}/objectives`)}
        value={item.objectives ?? []}
        onChange={(objectives) => {
          set({ objectives });
        }}
      />
      {item.kind !== 'human' && (
        <MoneyField
          id={fieldId(`${at}/amount`)}
          label={t('field.amount')}
          value={item.amount}
          onChange={(amount) => {
            set({ amount });
          }}
        />
      )}
      {item.kind !== 'financial' && (
        <>
          <NumberInput
            id={fieldId(`${at}/personDays`)}
            label={t('field.personDays')}
            min={1}
            allowDecimal={false}
            hideControls
            value={item.personDays ?? ''}
            onChange={(value) => {
              set({ personDays: value === '' ? undefined : Number(value) });
            }}
          />
          <TagsInput
            label={t('field.skills')}
            description={t('field.tagsHelp')}
            value={item.skills ?? []}
            onChange={(skills) => {
              set({ skills });
            }}
          />
        </>
      )}
      <Group grow preventGrowOverflow={false} align="flex-start">
        <TextInput
          id={fieldId(`${at}/startsOn`)}
          type="date"
          label={t('field.startsOn')}
          value={item.startsOn ?? ''}
          onChange={({ currentTarget }) => {
            set({ startsOn: currentTarget.value });
          }}
        />
        <TextInput
          id={fieldId(`${at}/endsOn`)}
          type="date"
          label={t('field.endsOn')}
          value={item.endsOn ?? ''}
          onChange={({ currentTarget }) => {
            set({ endsOn: currentTarget.value });
          }}
        />
      </Group>
      <LanguagesField
        value={item.languages ?? []}
        onChange={(languages) => {
          set({ languages });
        }}
      />
      <PlaceFields
        places={item.places ?? []}
        home={home}
        onChange={(places) => {
          set({ places });
        }}
      />
      <TextInput
        label={t('field.localAuthor')}
        maxLength={200}
        value={item.localAuthor ?? ''}
        onChange={({ currentTarget }) => {
          set({ localAuthor: currentTarget.value });
        }}
      />
      <TagsInput
        label={t('field.sdgTargets')}
        description={t('field.sdgHelp')}
        value={item.sdgTargets ?? []}
        onChange={(sdgTargets) => {
          set({ sdgTargets: sdgTargets as typeof item.sdgTargets });
        }}
      />
    </>
  );
}
