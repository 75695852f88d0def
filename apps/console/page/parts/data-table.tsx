import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWording } from '../wording/use-wording.js';

interface Column<T> {
  readonly head: string;
  readonly cell: (row: T) => ReactNode;
  readonly align?: 'end';
}

interface Props<T> {
  /** What the table shows, for those who do not see it. */
  readonly caption: string;
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
  readonly keyOf: (row: T) => string;
}

/** A table that scrolls on its own where the screen is narrow; the first column names its row. */
export function DataTable<T>({ caption, rows, columns, keyOf }: Props<T>) {
  const { t } = useWording();
  if (rows.length === 0) return <Text c="dimmed">{t('nothing')}</Text>;
  return (
    <div className="scroll-x" style={widthOf(columns.length)} tabIndex={0} role="group" aria-label={caption}>
      <Table>
        <caption className="visually-hidden">{caption}</caption>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ head, align }) => (
              <Table.Th key={head} scope="col" ta={align} data-end={align}>
                {head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={keyOf(row)}>
              {columns.map(({ head, cell, align }) => (
                <Table.Td key={head} ta={align} data-end={align}>
                  {cell(row)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

/** Two columns stay close together and need no scrolling; many ask for room. */
function widthOf(columns: number): React.CSSProperties {
  const least = columns < 4 ? '0' : `${String(Math.min(56, columns * 8.5))}rem`;
  return { '--table-least': least, ...(columns === 2 && { '--table-most': '44rem' }) } as React.CSSProperties;
}
