/** Several texts in one cell: parted by `; `, where a semicolon within one is written `\;` and a backslash before it `\\`. */
export const listText = (items: readonly string[]): string =>
  items.map((item) => item.replace(/\\(?=\\*(?:;|$))/g, '\\\\').replaceAll(';', '\\;')).join('; ');

/** The texts of a cell, trimmed, each once, without empty ones. */
export const itemsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/(?<=(?<!\\)(?:\\\\)*);/)
      .map((item) =>
        item.replace(/\\+(?=;|\s*$)/g, (marks) => '\\'.repeat(Math.floor(marks.length / 2))).trim(),
      )
      .filter((item) => item !== ''),
  ),
];
