import type { RequestView } from '../api/views.js';
import { Loaded } from '../parts/loaded.js';
import { ActionDialog } from '../request/action-dialog.js';
import { useWording } from '../wording/use-wording.js';
import { Amendments } from './amendments.js';
import { useDelivery } from './use-delivery.js';

interface Props {
  readonly request: RequestView;
  readonly onClose: () => void;
}

/** A party reads the plan as it would be and agrees to exactly that. */
export function AgreeDialog({ request, onClose }: Props) {
  const { t } = useWording();
  const query = useDelivery(request);
  const open = query.data?.amendments.find(({ amendmentId }) => amendmentId === request.openAmendmentId);
  return (
    <ActionDialog
      title={t('action.agree-to-amendment')}
      explanation={t('actionText.agree-to-amendment')}
      onClose={onClose}
      onDone={onClose}
      intent={
        open && {
          service: 'intake',
          path: `/v1/requests/${request.requestId}/amendments/${open.amendmentId}/agree`,
          version: request.version,
          body: { planHash: open.planHash },
        }
      }
    >
      <Loaded query={query}>{() => open && <Amendments amendments={[open]} />}</Loaded>
    </ActionDialog>
  );
}
