import type { RequestContent, RequestView } from '../api/views.js';
import { BothVersions } from '../parts/both-versions.js';
import { useWhoChanged } from '../request/use-who-changed.js';
import { NEEDS } from './needs.js';
import { useFieldName } from './use-field-name.js';
import { useSaid } from './use-said.js';

interface Props {
  /** As the service has it now. */
  readonly request: RequestView;
  readonly mine: RequestContent;
  /** What both began from, as far as it is known. */
  readonly base: RequestContent | undefined;
  readonly onChoose: (content: RequestContent) => void;
}

/** Somebody else has changed the draft meanwhile. */
export function ConflictPanel({ request, mine, base, onChoose }: Props) {
  const said = useSaid();
  const nameOf = useFieldName(mine, request.content);
  const actor = useWhoChanged(request, 'draft-revised');
  return (
    <BothVersions
      actor={actor}
      versions={{ mine, theirs: request.content, base, lists: NEEDS }}
      nameOf={nameOf}
      said={(value, { field }) => said(value, field)}
      onChoose={onChoose}
    />
  );
}
