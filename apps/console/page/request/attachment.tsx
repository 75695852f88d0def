import { Button, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, intake } from '../api/clients.js';
import type { ApiProblem } from '../api/problem.js';
import { useChange } from '../api/use-change.js';
import type { AttachmentView, RequestView } from '../api/views.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { keepFile } from '../parts/keep-file.js';
import { useWording } from '../wording/use-wording.js';
import { ReasonDialog } from './reason-dialog.js';

interface Props {
  readonly request: RequestView;
  readonly attachment: AttachmentView;
}

/** A document: its author takes it back while it is a draft, the desk destroys what must not be kept. */
export function Attachment({ request, attachment }: Props) {
  const { t, instant, kilobytes } = useWording();
  const [isStriking, setStriking] = useState(false);
  const remove = useChange();
  const download = useDownload(request.requestId, attachment);
  const { attachmentId, fileName, kind, sizeBytes, addedAt, struckBecause } = attachment;
  const path = `/v1/requests/${request.requestId}/attachments/${attachmentId}`;
  const isThere = struckBecause === undefined;
  const may = (action: RequestView['allowedActions'][number]) =>
    isThere && request.allowedActions.includes(action);
  return (
    <li>
      <Group justify="space-between">
        <div>
          <Text className="said">{fileName}</Text>
          <Text size="sm" c="dimmed">
            {t(`attachmentKind.${kind}`)} · {kilobytes(sizeBytes)} · {instant(addedAt)}
          </Text>
          {!isThere && <Text size="sm">{t('attachment.struck', { reason: struckBecause })}</Text>}
        </div>
        <Group gap="xs">
          {isThere && (
            <Button
              size="xs"
              variant="default"
              loading={download.isPending}
              onClick={() => {
                download.mutate();
              }}
            >
              {t('attachment.download', { name: fileName })}
            </Button>
          )}
          {may('revise-draft') && (
            <Button
              size="xs"
              variant="default"
              loading={remove.isPending}
              onClick={() => {
                remove.mutate({ service: 'intake', method: 'DELETE', path, version: request.version });
              }}
            >
              {t('attachment.remove', { name: fileName })}
            </Button>
          )}
          {may('strike-attachment') && (
            <Button
              size="xs"
              variant="default"
              onClick={() => {
                setStriking(true);
              }}
            >
              {t('attachment.strike', { name: fileName })}
            </Button>
          )}
        </Group>
      </Group>
      <ProblemAlert error={remove.error ?? download.error} />
      {isStriking && (
        <ReasonDialog
          title={t('attachment.strike', { name: fileName })}
          explanation={t('attachment.strikeText')}
          path={`${path}/strike`}
          request={request}
          onClose={() => {
            setStriking(false);
          }}
        />
      )}
    </li>
  );
}

function useDownload(requestId: string, { attachmentId, fileName }: AttachmentView) {
  return useMutation<Blob, ApiProblem>({
    mutationFn: () =>
      answerOf<Blob>(
        intake.GET('/v1/requests/{requestId}/attachments/{attachmentId}', {
          params: { path: { requestId, attachmentId } },
          parseAs: 'blob',
        }) as never,
      ),
    onSuccess: (bytes) => {
      keepFile(fileName, bytes);
    },
  });
}
