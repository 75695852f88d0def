import { NumberInput, Text, TextInput } from '@mantine/core';
import type { DeliveryView } from '../api/views.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { GROUPS } from './dimensions.js';
import type { DraftFigure } from './draft-report.js';
import type { ReportFieldsProps } from './report-page.js';

type Indicator = DeliveryView['indicators'][number];

/** Where each indicator stands, broken down as the plan asks for. */
export function FigureFields({
  indicators,
  report,
  set,
}: ReportFieldsProps & { readonly indicators: readonly Indicator[] }) {
  const { t } = useWording();
  if (indicators.length === 0) return null;
  return (
    <Section title={t('delivery.figures')}>
      <Text size="sm">{t('delivery.figuresHelp')}</Text>
      {indicators.map((indicator) => (
        <OneFigure
          key={indicator.indicatorId}
          indicator={indicator}
          figure={report.figures[indicator.indicatorId] ?? {}}
          onChange={(figure) => {
            set({ figures: { ...report.figures, [indicator.indicatorId]: figure } });
          }}
        />
      ))}
    </Section>
  );
}

interface OneProps {
  readonly indicator: Indicator;
  readonly figure: DraftFigure;
  readonly onChange: (figure: DraftFigure) => void;
}

function OneFigure({ indicator, figure, onChange }: OneProps) {
  const { t } = useWording();
  const { title, baseline, target, disaggregatedBy = [] } = indicator;
  return (
    <fieldset className="card">
      <legend>{title}</legend>
      <NumberInput
        label={t('delivery.valueNow')}
        description={`${t('field.baseline')}: ${baseline} · ${t('field.target')}: ${target}`}
        hideControls
        value={figure.value ?? ''}
        onChange={(value) => {
          onChange({ ...figure, value: numberOf(value) });
        }}
      />
      {disaggregatedBy.map((by) => (
        <div key={by} className="grid" role="group" aria-label={t(`dimension.${by}`)}>
          {GROUPS[by].map((group) => (
            <NumberInput
              key={group}
              label={`${t(`dimension.${by}`)}: ${t(`group.${group}`)}`}
              hideControls
              value={figure.groups?.[`${by} ${group}`] ?? ''}
              onChange={(value) => {
                onChange({ ...figure, groups: { ...figure.groups, [`${by} ${group}`]: numberOf(value) } });
              }}
            />
          ))}
        </div>
      ))}
      {disaggregatedBy.length > 0 && (
        <TextInput
          label={t('delivery.withoutBreakdown')}
          maxLength={1000}
          value={figure.withoutBreakdownBecause ?? ''}
          onChange={({ currentTarget }) => {
            onChange({ ...figure, withoutBreakdownBecause: currentTarget.value });
          }}
        />
      )}
    </fieldset>
  );
}

const numberOf = (value: number | string): number | undefined => (value === '' ? undefined : Number(value));
