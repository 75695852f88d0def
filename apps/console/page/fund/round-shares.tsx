import { Slider, Text } from '@mantine/core';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import type { LeastShares } from './round-wishes.js';

const WISHES = ['poorestPerCent', 'localPerCent'] as const;

interface Props {
  readonly shares: LeastShares;
  readonly onChange: (shares: LeastShares) => void;
}

/** How much of what is given has to go where, by sliders. */
export function RoundShares({ shares, onChange }: Props) {
  const { t, percent } = useWording();
  return (
    <Section title={t('round.wishes')}>
      {WISHES.map((wish) => (
        <div key={wish}>
          <Text size="sm" fw={600}>
            {t(`round.${wish}`)}: {percent(shares[wish] / 100)}
          </Text>
          <Slider
            thumbLabel={t(`round.${wish}`)}
            label={null}
            step={5}
            value={shares[wish]}
            onChange={(value) => {
              onChange({ ...shares, [wish]: value });
            }}
          />
        </div>
      ))}
    </Section>
  );
}
