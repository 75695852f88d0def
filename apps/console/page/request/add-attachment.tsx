import { Button, FileButton, Group, NativeSelect, Progress, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { FileKeys } from '../api/file-keys.js';
import type { ApiProblem } from '../api/problem.js';
import { upload } from '../api/upload.js';
import type { RequestView } from '../api/views.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useWording } from '../wording/use-wording.js';

const MOST_BYTES = 25 * 1024 * 1024;
const KINDS = ['supporting-document', 'endorsement-letter', 'answer', 'report'] as const;
type Kind = (typeof KINDS)[number];

/** Of the whole visit: what is typed beside it takes this part from the page and brings it back. */
const KEYS = new FileKeys();

interface Sending {
  readonly file: File;
  readonly kind: Kind;
}

/** Adds a document and says how far the sending has come. */
export function AddAttachment({ request }: { readonly request: RequestView }) {
  const { t, percent } = useWording();
  const queries = useQueryClient();
  const [kind, setKind] = useState<Kind>('supporting-document');
  const [share, setShare] = useState(0);
  const [isTooLarge, setTooLarge] = useState(false);
  const { requestId, version } = request;
  const forgetChoice = useRef<() => void>(null);
  const send = useMutation<unknown, ApiProblem, Sending>({
    mutationFn: ({ file, kind: as }) => {
      const form = new FormData();
      form.set('kind', as);
      form.set('file', file);
      return upload({
        path: `/intake/v1/requests/${requestId}/attachments`,
        form,
        version,
        key: KEYS.keyOf(file, `${requestId} ${as}`),
        onProgress: setShare,
      });
    },
    onSuccess: (_nothing, { file, kind: as }) => {
      KEYS.arrived(file, `${requestId} ${as}`);
    },
    onSettled: async () => {
      // Who chooses the same file again has to be heard.
      forgetChoice.current?.();
      await queries.invalidateQueries();
    },
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
          resetRef={forgetChoice}
          onChange={(file) => {
            if (file === null) return;
            setTooLarge(file.size > MOST_BYTES);
            setShare(0);
            if (file.size <= MOST_BYTES) send.mutate({ file, kind });
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
