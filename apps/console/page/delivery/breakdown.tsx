import { Text } from '@mantine/core';
import type { IndicatorValue } from '../api/views.js';
import { useWording } from '../wording/use-wording.js';
import { DIMENSIONS } from './dimensions.js';

interface Props {
  readonly groups?: IndicatorValue['groups'];
  readonly because?: string | undefined;
}

/** A figure by sex, age, migratory status and disability, a line each; or why it is not broken down. */
export function Breakdown({ groups = [], because }: Props) {
  const { t, number, list } = useWording();
  const lines = DIMENSIONS.map((by) => ({ by, parts: groups.filter((group) => group.by === by) }));
  return (
    <>
      {lines
        .filter(({ parts }) => parts.length > 0)
        .map(({ by, parts }) => (
          <Text key={by} size="xs">
            {t(`dimension.${by}`)}:{' '}
            {list(parts.map(({ group, value }) => `${t(`group.${group}`)} ${number(value)}`))}
          </Text>
        ))}
      {because !== undefined && <Text size="xs">{because}</Text>}
    </>
  );
}
