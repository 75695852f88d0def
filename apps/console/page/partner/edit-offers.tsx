import { Button, Checkbox, Group, NumberInput, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../api/use-change.js';
import type { EditedOffersView, OfferView } from '../api/views.js';
import { LanguagesField } from '../editor/languages-field.js';
import { FormButtons } from '../parts/form-buttons.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { Section } from '../parts/section.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useWording } from '../wording/use-wording.js';
import { CHANGEABLE, changesOf, NO_CHANGES, type Changeable, type DraftChanges } from './offer-changes.js';
import { OfferChangesPreview } from './offer-changes-preview.js';

interface Props {
  /** The selected offers as they are shown. */
  readonly offers: readonly OfferView[];
  readonly onClear: () => void;
  readonly onDone: (outcome: EditedOffersView) => void;
}

/** Changes the same terms of all selected offers, after showing what each will be. */
export function EditOffers({ offers, onClear, onDone }: Props) {
  const { t, number } = useWording();
  const [isEditing, setEditing] = useState(false);
  const draft = useLocalDraft<DraftChanges>('edit-offers', NO_CHANGES);
  const edit = useChange<EditedOffersView>((outcome) => {
    // What was refused of some can be mended and sent again.
    if (outcome.items.every((item) => item.outcome !== 'refused')) {
      draft.forget();
      setEditing(false);
    }
    onDone(outcome);
  });
  const { parts } = draft.value;
  const send = (event: React.FormEvent) => {
    event.preventDefault();
    const seen = offers.map(({ offerId, version }) => ({ offerId, version }));
    edit.mutate({
      service: 'matching',
      path: '/v1/offers/edit',
      body: { offers: seen, changes: changesOf(draft.value) },
    });
  };
  return (
    <Section title={t('offersEdit.title')}>
      <Group>
        <Text fw={600} role="status">
          {t('coordinator.selected', { number: number(offers.length) })}
        </Text>
        {!isEditing && (
          <Button
            onClick={() => {
              setEditing(true);
            }}
          >
            {t('offersEdit.open')}
          </Button>
        )}
        <Button variant="default" onClick={onClear}>
          {t('coordinator.clearSelection')}
        </Button>
      </Group>
      {isEditing && (
        <form noValidate onSubmit={send}>
          <Stack gap="sm">
            <Checkbox.Group
              label={t('offersEdit.parts')}
              description={t('offersEdit.partsHelp')}
              value={[...parts]}
              onChange={(chosen) => {
                draft.change({ ...draft.value, parts: chosen as Changeable[] });
              }}
            >
              <Group mt="xs">
                {CHANGEABLE.map((part) => (
                  <Checkbox key={part} value={part} label={t(`offersEdit.part.${part}`)} />
                ))}
              </Group>
            </Checkbox.Group>
            <ChangeFields draft={draft.value} onChange={draft.change} />
            {parts.length > 0 && <OfferChangesPreview offers={offers} draft={draft.value} />}
            <ProblemAlert error={edit.error} />
            <FormButtons
              label={t('offersEdit.send', { number: number(offers.length) })}
              isSending={edit.isPending}
              isDisabled={parts.length === 0}
              onClose={() => {
                setEditing(false);
              }}
            />
          </Stack>
        </form>
      )}
    </Section>
  );
}

interface FieldProps {
  readonly draft: DraftChanges;
  readonly onChange: (draft: DraftChanges) => void;
}

function ChangeFields({ draft, onChange }: FieldProps) {
  const { t } = useWording();
  const has = (part: Changeable) => draft.parts.includes(part);
  const { capacity } = draft;
  return (
    <div className="grid">
      {(['startsOn', 'endsOn'] as const).filter(has).map((part) => (
        <TextInput
          key={part}
          type="date"
          label={t(`field.${part}`)}
          required
          value={draft[part]}
          onChange={({ currentTarget }) => {
            onChange({ ...draft, [part]: currentTarget.value });
          }}
        />
      ))}
      {has('capacity') &&
        (['total', 'concurrent'] as const).map((part) => (
          <NumberInput
            key={part}
            label={t(`catalogue.${part}`)}
            min={1}
            hideControls
            value={capacity[part]}
            onChange={(value) => {
              onChange({ ...draft, capacity: { ...capacity, [part]: Number(value) } });
            }}
          />
        ))}
      {has('languages') && (
        <LanguagesField
          value={draft.languages}
          onChange={(languages) => {
            onChange({ ...draft, languages });
          }}
        />
      )}
      {has('conditions') && (
        <TagsInput
          label={t('offersEdit.part.conditions')}
          description={t('field.tagsHelp')}
          value={[...draft.conditions]}
          onChange={(conditions) => {
            onChange({ ...draft, conditions });
          }}
        />
      )}
    </div>
  );
}
