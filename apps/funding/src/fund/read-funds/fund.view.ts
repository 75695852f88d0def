import { NestedList } from '@hub/contracts/values/nested.js';
import { IsArray, IsBoolean, IsInt, IsOptional, Min } from 'class-validator';
import type { FundState } from '../domain/fund.js';
import { NamedFundView } from './named-fund.view.js';

/** A fund and its rules. */
export class FundView extends NamedFundView {
  /** Requests of this currency are referred to it. */
  @IsBoolean()
  readonly isDefault!: boolean;

  /** What the administrative agent takes of each deposit: 100 is one per cent. */
  @IsInt()
  @Min(0)
  readonly feeBasisPoints!: number;

  /** In per cent, one for each tranche. */
  @IsArray()
  @IsInt({ each: true })
  readonly trancheShares!: readonly number[];

  /** From this amount on, a payment needs a second officer's release; in minor units. */
  @IsOptional()
  @IsInt()
  readonly releaseFromMinor?: number;

  /** Something is on its way to the ledger; read again. */
  @IsBoolean()
  readonly isBeingBooked!: boolean;

  /** Also the ETag. */
  @IsInt()
  @Min(1)
  readonly version!: number;
}

export class FundList {
  @NestedList(() => FundView)
  readonly items!: readonly FundView[];
}

/** A fund as callers see it. */
export const fundView = ({
  state: { bookings, interests: _, costs: _costs, ...fund },
  version,
}: {
  readonly state: FundState;
  readonly version: number;
}): FundView => ({ ...fund, isBeingBooked: bookings.length > 0, version });
