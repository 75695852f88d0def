import type { Provider, Type } from '@nestjs/common';
import { GapMap } from './read-gap-map/gap-map.use-case.js';
import { ReadGapMapController } from './read-gap-map/read-gap-map.controller.js';
import { UnmetNeeds } from './read-gap-map/unmet-needs.js';

/** Which further offer would unlock most requests. */
export const GAP_MAP_CONTROLLERS: Type[] = [ReadGapMapController];

export const GAP_MAP_PROVIDERS: Provider[] = [UnmetNeeds, GapMap];
