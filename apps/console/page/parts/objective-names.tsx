import { useWording } from '../wording/use-wording.js';

export const OBJECTIVES = Array.from({ length: 23 }, (_, index) => index + 1);

/** The objectives of the Global Compact by number and short name. */
export function ObjectiveNames({ objectives }: { readonly objectives: readonly number[] }) {
  const name = useObjectiveName();
  const { list } = useWording();
  return <>{list(objectives.map(name))}</>;
}

export function useObjectiveName() {
  const { t } = useWording();
  return (objective: number) => `${String(objective)} ${t(`objective.${objective as 1}`)}`;
}
