import { Text, Title } from '@mantine/core';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';

const STEPS = ['ask', 'match', 'choose', 'fund', 'deliver'] as const;

/** The way of a request in five steps. */
export function Steps() {
  const { t, number } = useWording();
  return (
    <Section title={t('landing.stepsTitle')} className="">
      <ol className="grid card-list" style={{ '--least': '13rem' } as React.CSSProperties}>
        {STEPS.map((step, index) => (
          <li key={step} className="card">
            <span className="step-number" aria-hidden="true">
              {number(index + 1)}
            </span>
            <Title order={3} size="h5" mb={4}>
              {t(`landing.step.${step}`)}
            </Title>
            <Text size="sm">{t(`landing.stepText.${step}`)}</Text>
          </li>
        ))}
      </ol>
    </Section>
  );
}
