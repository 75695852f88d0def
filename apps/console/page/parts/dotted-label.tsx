import type { ReactNode } from 'react';

/** Colours of dots that say how something has turned out; the words beside them say it too. */
export const DOT = { good: '#2a8a4a', bad: '#b3261e' } as const;

interface Props {
  /** Grey by default. */
  readonly dot?: string | undefined;
  readonly children: ReactNode;
}

/** A few words on where something stands, behind a coloured dot: legible in light and dark, whatever the colour. */
export function DottedLabel({ dot, children }: Props) {
  return (
    <span className="status" style={{ '--dot': dot } as React.CSSProperties}>
      {children}
    </span>
  );
}
