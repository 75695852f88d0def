import { IsInstant } from '../values/instant.js';
import { IsId } from '../values/identifiers.js';
import { NestedList } from '../values/nested.js';
import { shortlistEvent, ShortlistEventPayload } from './shortlist-event.js';
import { ShortlistMatch } from './shortlist-match.js';

/** What fits one need item since the shortlist was drawn up. */
export class ShortlistAddition {
  @IsId()
  readonly needItemId!: string;

  @NestedList(() => ShortlistMatch)
  readonly matches!: readonly ShortlistMatch[];
}

/** Further offers fit: new ones, changed ones, or ones whose capacity is free again. */
export class ShortlistExtendedV1Payload extends ShortlistEventPayload {
  @NestedList(() => ShortlistAddition)
  readonly items!: readonly ShortlistAddition[];

  @IsInstant()
  readonly extendedAt!: string;
}

export const ShortlistExtendedV1 = shortlistEvent('extended', ShortlistExtendedV1Payload);
