import type { RequestView } from '../api/views.js';
import type { useChange } from '../api/use-change.js';
import { BothVersions } from '../parts/both-versions.js';
import { FormFoot } from '../parts/form-foot.js';
import { useWhoChanged } from '../request/use-who-changed.js';
import type { usePlanDraft } from './use-plan-draft.js';
import { usePlanFieldName } from './use-plan-field-name.js';
import { usePlanSaid } from './use-plan-said.js';

interface Props {
  readonly request: RequestView;
  readonly draft: ReturnType<typeof usePlanDraft>;
  readonly change: ReturnType<typeof useChange>;
  readonly label: string;
}

/** Sends a plan; where somebody has changed it meanwhile, the person first chooses from both versions. */
export function PlanFoot({ request, draft: { overtaken, goOnWith }, change, label }: Props) {
  if (overtaken === undefined) return <FormFoot change={change} label={label} />;
  return (
    <Chooser
      request={request}
      versions={overtaken}
      onChoose={(plan) => {
        change.reset();
        goOnWith(plan);
      }}
    />
  );
}

interface ChooserProps {
  readonly request: RequestView;
  readonly versions: NonNullable<Props['draft']['overtaken']>;
  readonly onChoose: Props['draft']['goOnWith'];
}

const LISTS = { activities: 'activityId', milestones: 'milestoneId', indicators: 'indicatorId' };

function Chooser({ request, versions, onChoose }: ChooserProps) {
  const actor = useWhoChanged(request, 'plan-revised', 'plan-amended');
  const nameOf = usePlanFieldName(versions);
  const said = usePlanSaid(request);
  return (
    <BothVersions
      actor={actor}
      versions={{ ...versions, lists: LISTS }}
      nameOf={nameOf}
      said={said}
      onChoose={onChoose}
    />
  );
}
