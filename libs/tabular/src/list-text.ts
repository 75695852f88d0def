/** Several texts in one cell: parted by `; `, where a semicolon within one is written `\;` and a backslash `\\`. */
export const listText = (items: readonly string[]): string =>
  items.map((item) => item.replace(/[\\;]/g, '\\$&')).join('; ');

/** The texts of a cell, trimmed, each once, without empty ones. */
export const itemsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/(?<=(?<!\\)(?:\\\\)*);/)
      .map((item) => item.replace(/\\([\\;])/g, '$1').trim())
      .filter((item) => item !== ''),
  ),
];
