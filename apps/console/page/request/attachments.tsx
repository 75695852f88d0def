import { Button, FileButton, Group, NativeSelect, Progress, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { upload } from '../api/upload.js';
import { useChange } from '../api/use-change.js';
import type { AttachmentView, RequestView } from '../api/views.js';
import { usePerson } from '../app/use-session.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';

const MOST_BYTES = 25 * 1024 * 1024;
const KINDS = ['supporting-document', 'endorsement-letter', 'answer', 'report'] as const;
type Kind = (typeof KINDS)[number];

/** The documents of a request; the State's people add to them and see how far the sending has come. */
export function Attachments({ request }: { readonly request: RequestView }) {
  const { t } = useWording();
  const { roles } = usePerson();
  const mayAdd = roles.some((role) => role === 'drafter' || role === 'focal-point');
  if (!mayAdd && request.attachments.length === 0) return null;
  return (
    <Section title={t('attachment.title')}>
      {request.attachments.length > 0 && (
        <ul className="card-list">
          {request.attachments.map((one) => (
            <Document key={one.attachmentId} request={request} document={one} mayRemove={mayAdd} />
          ))}
        </ul>
      )}
      {mayAdd && <Add request={request} />}
    </Section>
  );
}

interface DocumentProps {
  readonly request: RequestView;
  readonly document: AttachmentView;
  readonly mayRemove: boolean;
}

function Document({ request, document, mayRemove }: DocumentProps) {
  const { t, number, instant } = useWording();
  const remove = useChange();
  const { attachmentId, fileName, kind, sizeBytes, addedAt, struckBecause } = document;
  return (
    <li>
      <Group justify="space-between">
        <div>
          <Text className="said">{fileName}</Text>
          <Text size="sm" c="dimmed">
            {t(`attachmentKind.${kind}`)} · {number(Math.ceil(sizeBytes / 1024))} kB · {instant(addedAt)}
          </Text>
          {struckBecause !== undefined && (
            <Text size="sm">{t('attachment.struck', { reason: struckBecause })}</Text>
          )}
        </div>
        {mayRemove && struckBecause === undefined && request.allowedActions.includes('revise-draft') && (
          <Button
            size="xs"
            variant="default"
            loading={remove.isPending}
            onClick={() => {
              remove.mutate({
                service: 'intake',
                method: 'DELETE',
                path: `/v1/requests/${request.requestId}/attachments/${attachmentId}`,
                version: request.version,
              });
            }}
          >
            {t('attachment.remove', { name: fileName })}
          </Button>
        )}
      </Group>
      <ProblemAlert error={remove.error} />
    </li>
  );
}

function Add({ request }: { readonly request: RequestView }) {
  const { t, percent } = useWording();
  const queries = useQueryClient();
  const [kind, setKind] = useState<Kind>('supporting-document');
  const [share, setShare] = useState(0);
  const [isTooLarge, setTooLarge] = useState(false);
  const send = useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.set('kind', kind);
      form.set('file', file);
      return upload({
        path: `/intake/v1/requests/${request.requestId}/attachments`,
        form,
        version: request.version,
        key: crypto.randomUUID(),
        onProgress: setShare,
      });
    },
    onSettled: () => queries.invalidateQueries(),
  });
  return (
    <>
      <Group align="flex-end">
        <NativeSelect
          label={t('attachment.kind')}
          value={kind}
          data={KINDS.map((value) => ({ value, label: t(`attachmentKind.${value}`) }))}
          onChange={({ currentTarget }) => {
            setKind(currentTarget.value as Kind);
          }}
        />
        <FileButton
          onChange={(file) => {
            if (file === null) return;
            setTooLarge(file.size > MOST_BYTES);
            setShare(0);
            if (file.size <= MOST_BYTES) send.mutate(file);
          }}
        >
          {(props) => (
            <Button {...props} variant="default" loading={send.isPending}>
              {t('attachment.add')}
            </Button>
          )}
        </FileButton>
      </Group>
      <Text size="sm" c="dimmed">
        {t('attachment.help')}
      </Text>
      {isTooLarge && <Text role="alert">{t('attachment.tooLarge')}</Text>}
      {send.isPending && (
        <>
          <Progress value={share * 100} aria-label={t('attachment.add')} />
          <Text size="sm" role="status">
            {t('attachment.progress', { percent: percent(share) })}
          </Text>
        </>
      )}
      <ProblemAlert error={send.error} />
    </>
  );
}
