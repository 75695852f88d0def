import { Button, FileButton, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useWording } from '../wording/use-wording.js';
import { ImportReport } from './import-report.js';
import { RowProblems } from './row-problems.js';
import { useOfferImport } from './use-offer-import.js';

const MOST_BYTES = 5 * 1024 * 1024;

/** Takes a file of offers in, and says what became of it: all of it, or none and why. */
export function ImportOffers({ providerId }: { readonly providerId: string }) {
  const { t } = useWording();
  const [isTooLarge, setTooLarge] = useState(false);
  const choseNothing = useRef<() => void>(null);
  const send = useOfferImport(providerId);
  const take = (file: File | null) => {
    // A file that has been mended may have the same name.
    choseNothing.current?.();
    if (file === null) return;
    send.reset();
    setTooLarge(file.size > MOST_BYTES);
    if (file.size <= MOST_BYTES) send.mutate(file);
  };
  const file = send.variables?.name ?? '';
  const rows = send.error?.rows;
  return (
    <>
      <FileButton resetRef={choseNothing} accept=".csv,.xlsx" onChange={take}>
        {(props) => (
          <Button {...props} loading={send.isPending} style={{ alignSelf: 'flex-start' }}>
            {t('offersFile.import')}
          </Button>
        )}
      </FileButton>
      <Text size="sm" c="dimmed">
        {t('offersFile.help')}
      </Text>
      {isTooLarge && <Text role="alert">{t('offersFile.tooLarge')}</Text>}
      {send.error !== null && rows !== undefined && (
        <RowProblems file={file} problem={send.error} rows={rows} />
      )}
      {rows === undefined && <ProblemAlert error={send.error} />}
      {send.data !== undefined && <ImportReport file={file} report={send.data} />}
    </>
  );
}
