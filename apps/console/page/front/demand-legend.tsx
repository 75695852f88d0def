import { useWording } from '../wording/use-wording.js';

/** Into what the requests of each sort are told apart. */
export const PARTS = ['met', 'open', 'ended'] as const;

/** What the colours mean; the table says it in numbers. */
export function DemandLegend() {
  const { t } = useWording();
  return (
    <ul className="bars-legend" aria-hidden="true">
      {PARTS.map((part) => (
        <li key={part} data-part={part}>
          {t(`figures.${part}`)}
        </li>
      ))}
    </ul>
  );
}
