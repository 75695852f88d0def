/** A row as it stands in the file: its number as a spreadsheet shows it, its cells as trimmed text. */
export interface TableRecord {
  readonly rowNumber: number;
  readonly cells: readonly string[];
}
