/** A named group of objectives of the Global Compact for Migration. */
export interface ObjectiveGroup {
  readonly id: string;
  readonly name: string;
  readonly objectives: readonly number[];
}

/** Thematic areas of the Migration Multi-Partner Trust Fund (its operations manual). */
export const MPTF_THEMATIC_AREAS: readonly ObjectiveGroup[] = [
  { id: '1', name: 'Data and policy', objectives: [1, 3, 17, 23] },
  { id: '2', name: 'Rights and vulnerability', objectives: [2, 7, 8, 12, 13] },
  { id: '3', name: 'Irregular migration and borders', objectives: [4, 9, 10, 11, 21] },
  { id: '4', name: 'Regular migration, work and development', objectives: [5, 6, 18, 19, 20, 22] },
  { id: '5', name: 'Inclusion', objectives: [14, 15, 16] },
];

/** Round tables of the International Migration Review Forum (General Assembly resolution 73/326). */
export const IMRF_ROUND_TABLES: readonly ObjectiveGroup[] = [
  { id: 'RT1', name: 'Round table 1', objectives: [2, 5, 6, 12, 18] },
  { id: 'RT2', name: 'Round table 2', objectives: [4, 8, 9, 10, 11, 13, 21] },
  { id: 'RT3', name: 'Round table 3', objectives: [14, 15, 16, 19, 20, 22] },
  { id: 'RT4', name: 'Round table 4', objectives: [1, 3, 7, 17, 23] },
];

const groupByObjective = (groups: readonly ObjectiveGroup[]): ReadonlyMap<number, string> =>
  new Map(groups.flatMap(({ id, objectives }) => objectives.map((objective) => [objective, id] as const)));

/** The thematic area that holds an objective; each is in exactly one. */
export const THEMATIC_AREA_OF = groupByObjective(MPTF_THEMATIC_AREAS);

/** The round table that holds an objective; each is at exactly one. */
export const ROUND_TABLE_OF = groupByObjective(IMRF_ROUND_TABLES);
