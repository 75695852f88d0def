import type { RegisterEntry } from '../api/views.js';
import { useWording } from '../wording/use-wording.js';
import { requestsByState } from './requests-by-state.js';
import { stageOf } from './stages.js';

/** Where things stand in four numbers; their places are kept until the register has come. */
export function Figures({ entries }: { readonly entries: readonly RegisterEntry[] | undefined }) {
  const { t, number } = useWording();
  const inStage = (stage: string) => entries?.filter(({ status }) => stageOf(status) === stage).length;
  const figures = [
    [t('landing.requests'), entries?.length],
    [t('field.states'), entries && requestsByState(entries).size],
    [t('stage.delivery'), inStage('delivery')],
    [t('stage.result'), inStage('result')],
  ] as const;
  return (
    <dl className="figures">
      {figures.map(([name, count]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{count === undefined ? '' : number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
