import { Stack, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** What the part belongs to, where others have a part of the same title. */
  readonly of?: string;
  readonly order?: 2 | 3;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, of, order = 2, className = 'card', children }: Props) {
  const id = useId();
  return (
    <section
      className={className}
      {...(of === undefined ? { 'aria-labelledby': id } : { 'aria-label': `${title}: ${of}` })}
    >
      <Stack gap="sm">
        <Title id={id} order={order} size={order === 2 ? 'h3' : 'h4'}>
          {title}
        </Title>
        {children}
      </Stack>
    </section>
  );
}
