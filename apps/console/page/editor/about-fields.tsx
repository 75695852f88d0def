import { Checkbox, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { RequestContent } from '../api/views.js';
import { Section } from '../parts/section.js';
import { LANGUAGES } from '../wording/languages.js';
import { useWording } from '../wording/use-wording.js';
import { fieldId } from './gaps-of.js';
import { StateFields } from './state-fields.js';

interface Props {
  readonly content: RequestContent;
  readonly onChange: (content: RequestContent) => void;
}

const URGENCIES = ['normal', 'urgent', 'emergency'] as const;
const COOPERATION = ['north-south', 'south-south', 'triangular'] as const;
const MARKERS = ['gender', 'childSensitivity', 'humanRights'] as const;
const FACTORS = [
  'poverty',
  'lack-of-decent-work',
  'food-insecurity',
  'climate-change',
  'environmental-degradation',
  'disasters',
  'conflict-and-violence',
  'inequality-and-discrimination',
  'weak-governance',
  'weak-public-services',
  'demographic-pressure',
  'human-rights-violations',
] as const;

/** What belongs to the request as a whole. */
export function AboutFields({ content, onChange }: Props) {
  const { t } = useWording();
  const set = (changed: Partial<RequestContent>) => {
    onChange({ ...content, ...changed });
  };
  return (
    <>
      <Section title={t('editor.about')}>
        <TextInput
          id={fieldId('/title')}
          label={t('field.title')}
          maxLength={300}
          value={content.title ?? ''}
          onChange={({ currentTarget }) => {
            set({ title: currentTarget.value });
          }}
        />
        <StateFields
          states={content.requestingStates}
          onChange={(requestingStates) => {
            set({ requestingStates });
          }}
        />
        <Textarea
          id={fieldId('/summary')}
          label={t('field.summary')}
          description={t('editor.noPersonalData')}
          autosize
          minRows={4}
          maxLength={4000}
          value={content.summary ?? ''}
          onChange={({ currentTarget }) => {
            set({ summary: currentTarget.value });
          }}
        />
        <Textarea
          id={fieldId('/alreadyUnderWay')}
          label={t('field.alreadyUnderWay')}
          autosize
          minRows={2}
          maxLength={4000}
          value={content.alreadyUnderWay ?? ''}
          onChange={({ currentTarget }) => {
            set({ alreadyUnderWay: currentTarget.value });
          }}
        />
        <Group grow preventGrowOverflow={false}>
          <NativeSelect
            label={t('field.language')}
            value={content.language ?? ''}
            data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
            onChange={({ currentTarget }) => {
              set({ language: currentTarget.value as keyof typeof LANGUAGES });
            }}
          />
          <NativeSelect
            label={t('field.urgency')}
            value={content.urgency ?? 'normal'}
            data={URGENCIES.map((value) => ({ value, label: t(`urgency.${value}`) }))}
            onChange={({ currentTarget }) => {
              set({ urgency: currentTarget.value as (typeof URGENCIES)[number] });
            }}
          />
        </Group>
      </Section>
      <Section title={t('editor.context')}>
        <Checkbox.Group
          label={t('field.cooperationKinds')}
          value={content.cooperationKinds ?? []}
          onChange={(chosen) => {
            set({ cooperationKinds: chosen as typeof content.cooperationKinds });
          }}
        >
          <Group mt="xs">
            {COOPERATION.map((kind) => (
              <Checkbox key={kind} value={kind} label={t(`cooperation.${kind}`)} />
            ))}
          </Group>
        </Checkbox.Group>
        <Checkbox.Group
          label={t('field.structuralFactors')}
          value={content.structuralFactors ?? []}
          onChange={(chosen) => {
            set({ structuralFactors: chosen as typeof content.structuralFactors });
          }}
        >
          <Group mt="xs">
            {FACTORS.map((factor) => (
              <Checkbox key={factor} value={factor} label={t(`factor.${factor}`)} />
            ))}
          </Group>
        </Checkbox.Group>
        <Group grow preventGrowOverflow={false}>
          {MARKERS.map((marker) => (
            <NativeSelect
              key={marker}
              label={t(`marker.${marker}`)}
              value={String(content.markers?.[marker] ?? '')}
              data={[
                { value: '', label: t('choose') },
                ...(['0', '1', '2', '3'] as const).map((value) => ({
                  value,
                  label: t(`markerScore.${value}`),
                })),
              ]}
              onChange={({ currentTarget: { value } }) => {
                set({ markers: { ...content.markers, [marker]: value === '' ? undefined : Number(value) } });
              }}
            />
          ))}
        </Group>
        <Checkbox
          label={t('field.consentToPublish')}
          checked={content.consentToPublish ?? false}
          onChange={({ currentTarget }) => {
            set({ consentToPublish: currentTarget.checked });
          }}
        />
        <Checkbox
          label={t('field.consentToDisclose')}
          checked={content.consentToDisclose ?? false}
          onChange={({ currentTarget }) => {
            set({ consentToDisclose: currentTarget.checked });
          }}
        />
      </Section>
    </>
  );
}
