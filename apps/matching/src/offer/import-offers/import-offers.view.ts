import { IsId } from '@hub/contracts/values/identifiers.js';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsIn, IsInt, Min } from 'class-validator';

/** What became of one row. */
export class ImportedRowView {
  /** As a spreadsheet shows it: the heading is row 1. */
  @IsInt()
  @Min(2)
  readonly rowNumber!: number;

  @IsId()
  readonly offerId!: string;

  @IsIn(['made', 'revised', 'unchanged'])
  readonly outcome!: 'made' | 'revised' | 'unchanged';
}

export class ImportReportView {
  @IsInt()
  @Min(0)
  readonly made!: number;

  @IsInt()
  @Min(0)
  readonly revised!: number;

  @IsInt()
  @Min(0)
  readonly unchanged!: number;

  @NestedList(() => ImportedRowView, 5_000)
  readonly rows!: readonly ImportedRowView[];
}
