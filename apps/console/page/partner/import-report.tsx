import { Text } from '@mantine/core';
import type { ImportReportView } from '../api/views.js';
import { Facts } from '../parts/facts.js';
import { useWording } from '../wording/use-wording.js';

interface Props {
  readonly file: string;
  readonly report: ImportReportView;
}

/** What came of a file that was imported. */
export function ImportReport({ file, report: { made, revised, unchanged } }: Props) {
  const { t, number } = useWording();
  return (
    <div role="status">
      <Text fw={600}>{t('offersFile.done', { file })}</Text>
      <Facts
        facts={[
          [t('offersFile.made'), number(made)],
          [t('offersFile.revised'), number(revised)],
          [t('offersFile.unchanged'), number(unchanged)],
        ]}
      />
    </div>
  );
}
