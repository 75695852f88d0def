import { Group, Text } from '@mantine/core';
import { Bar } from './bar.js';

interface Props {
  readonly label: string;
  /** The share in words. */
  readonly value: string;
  /** 0 to 1. */
  readonly share: number;
}

/** A share of a whole in words and as a bar. */
export function Measure({ label, value, share }: Props) {
  return (
    <div>
      <Group justify="space-between" gap="xs">
        <Text size="sm" c="dimmed">
          {label}
        </Text>
        <Text size="sm" fw={600}>
          {value}
        </Text>
      </Group>
      <Bar share={share} />
    </div>
  );
}
