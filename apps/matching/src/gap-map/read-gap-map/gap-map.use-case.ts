import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { Inject, Injectable } from '@nestjs/common';
import { loadReferenceData } from '../../shortlist/draw-up-shortlist/load-reference-data.js';
import { GapCensus } from '../domain/gap-census.js';
import type { Gap } from '../domain/gap.js';
import { UnmetNeeds } from './unmet-needs.js';

/** So long a map is shown before it is drawn anew, and may be kept by others. */
export const GAP_MAP_MAX_AGE_S = 60;

/** Draws the gap map at most once a minute, however many ask for it. */
@Injectable()
export class GapMap {
  private readonly reference = loadReferenceData();
  private drawn: { readonly at: number; readonly gaps: Promise<readonly Gap[]> } | undefined;

  constructor(
    private readonly unmetNeeds: UnmetNeeds,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  gaps(): Promise<readonly Gap[]> {
    const at = this.clock.now().getTime();
    if (this.drawn === undefined || at - this.drawn.at >= GAP_MAP_MAX_AGE_S * 1_000) {
      const gaps = this.draw(new Date(at).toISOString().slice(0, 10));
      this.drawn = { at, gaps };
      gaps.catch(() => (this.drawn = undefined));
    }
    return this.drawn.gaps;
  }

  private async draw(day: string): Promise<readonly Gap[]> {
    const census = new GapCensus(this.reference, day);
    for await (const need of this.unmetNeeds.on(day)) census.add(need);
    return census.gaps();
  }
}
