import { Button } from '@mantine/core';
import { useState } from 'react';
import type { NeedItem, RequestView } from '../api/views.js';
import { ReasonDialog } from '../request/reason-dialog.js';
import { useWording } from '../wording/use-wording.js';

interface Props {
  readonly need: NeedItem;
  readonly label: string;
  /** As it is stored; undefined while something still has to be saved. */
  readonly request: RequestView | undefined;
  readonly onRemove: () => void;
}

/** Takes a need out of the draft; a local authority’s need takes a reason, which it reads. */
export function RemoveNeed({ need, label, request, onRemove }: Props) {
  const { t } = useWording();
  const [isDropping, setDropping] = useState(false);
  const takesReason =
    request?.allowedActions.includes('drop-need-item') === true &&
    request.content.needItems.some(
      ({ needItemId, localAuthor }) => needItemId === need.needItemId && localAuthor !== undefined,
    );
  return (
    <>
      <Button
        variant="default"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => {
          if (takesReason) setDropping(true);
          else onRemove();
        }}
      >
        {label}
      </Button>
      {isDropping && request !== undefined && (
        <ReasonDialog
          title={label}
          explanation={t('localNeed.dropText')}
          path={`/v1/requests/${request.requestId}/need-items/${need.needItemId}/drop`}
          request={request}
          onClose={() => {
            setDropping(false);
          }}
        />
      )}
    </>
  );
}
