import { Alert, Text } from '@mantine/core';
import type { ApiProblem, RowProblem } from '../api/problem.js';
import { DataTable } from '../parts/data-table.js';
import { SaidOf } from '../parts/said-of.js';
import { useRefusalWords } from '../parts/use-refusal-words.js';
import { useWording } from '../wording/use-wording.js';
import { adviceFor } from './advice-for.js';

interface Props {
  readonly file: string;
  readonly problem: ApiProblem;
  readonly rows: NonNullable<ApiProblem['rows']>;
}

/** Why nothing of a file was imported: every bad cell, and what to do about it. */
export function RowProblems({ file, problem, rows: { problems, count } }: Props) {
  const { t, number } = useWording();
  const { ofField } = useRefusalWords();
  return (
    <Alert role="alert" color="red" variant="outline" title={t('offersFile.nothing', { file })}>
      <Text size="sm">{t('offersFile.mend')}</Text>
      {count > problems.length && (
        <Text size="sm">
          {t('offersFile.first', { shown: number(problems.length), count: number(count) })}
        </Text>
      )}
      <DataTable
        caption={t('offersFile.problems')}
        rows={problems}
        keyOf={({ rowNumber, column, code, message }) => `${String(rowNumber)} ${column} ${code} ${message}`}
        columns={[
          { head: t('offersFile.row'), cell: ({ rowNumber }) => number(rowNumber) },
          {
            head: t('offersFile.column'),
            cell: ({ column }) => (column === '' ? t('offersFile.wholeRow') : <bdi>{column}</bdi>),
          },
          {
            head: t('offersFile.wrong'),
            cell: (row) => <SaidOf said={ofField({ ...row, pointer: row.column, detail: row.message })} />,
          },
          { head: t('offersFile.toDo'), cell: (row) => <Advice row={row} /> },
        ]}
      />
      {problem.correlationId !== undefined && (
        <Text size="xs" c="dimmed">
          {t('problem.reference')} <code>{problem.correlationId}</code>
        </Text>
      )}
    </Alert>
  );
}

function Advice({ row: { code } }: { readonly row: RowProblem }) {
  const { t } = useWording();
  return <>{t(`offersFile.advice.${adviceFor(code)}`)}</>;
}
