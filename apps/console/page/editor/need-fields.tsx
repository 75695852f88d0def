import { Button, Group, NativeSelect, NumberInput, TagsInput, Textarea, TextInput } from '@mantine/core';
import type { NeedItem, RequestContent } from '../api/views.js';
import { MoneyField } from '../parts/money-field.js';
import { ObjectivesField } from '../parts/objectives-field.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { fieldId } from './gaps-of.js';
import { LanguagesField } from './languages-field.js';
import { PlaceFields } from './place-fields.js';

interface Props {
  readonly content: RequestContent;
  readonly onChange: (content: RequestContent) => void;
}

const KINDS = ['technical', 'financial', 'human'] as const;

/** The needs of the request, each of which is answered on its own. */
export function NeedFields({ content, onChange }: Props) {
  const { t, number } = useWording();
  const { needItems } = content;
  const set = (items: readonly NeedItem[]) => {
    onChange({ ...content, needItems: [...items] });
  };
  return (
    <>
      {needItems.map((item, index) => (
        <Section key={item.needItemId} title={t('request.need', { number: number(index + 1) })}>
          <OneNeed
            item={item}
            at={`/needItems/${String(index)}`}
            home={content.requestingStates[0] ?? ''}
            onChange={(changed) => {
              set(needItems.with(index, changed));
            }}
          />
          {needItems.length > 1 && (
            <Button
              variant="default"
              style={{ alignSelf: 'flex-start' }}
              onClick={() => {
                set(needItems.toSpliced(index, 1));
              }}
            >
              {t('editor.removeNeed', { number: number(index + 1) })}
            </Button>
          )}
        </Section>
      ))}
      <Button
        id={fieldId('/needItems')}
        variant="default"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => {
          set([...needItems, { needItemId: nextId(needItems) }]);
        }}
      >
        {t('editor.addNeed')}
      </Button>
    </>
  );
}

/** The first `need-<n>` that is free. */
function nextId(items: readonly NeedItem[]): string {
  const taken = new Set(items.map(({ needItemId }) => needItemId as string));
  let number = items.length + 1;
  while (taken.has(`need-${String(number)}`)) number += 1;
  return `need-${String(number)}`;
}

interface OneProps {
  readonly item: NeedItem;
  readonly at: string;
  readonly home: string;
  readonly onChange: (item: NeedItem) => void;
}

function OneNeed({ item, at, home, onChange }: OneProps) {
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
