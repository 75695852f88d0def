/** A regional body and its member States; whoever joined or left since 2020 has the day beside it. */
export interface RegionalBody {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-3. */
  readonly members: readonly string[];
  /** The first day of a membership that began lately, YYYY-MM-DD. */
  readonly joinedOn?: Readonly<Record<string, string>>;
  /** The first day without membership, YYYY-MM-DD; the country still stands in `members`. */
  readonly leftOn?: Readonly<Record<string, string>>;
  readonly source: string;
}

const codes = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Regional bodies by which offers name where they can be used; read from each body's own list of members. */
export const REGIONAL_BODIES = [
  {
    id: 'african-union',
    name: 'African Union',
    members: codes(`
      DZA AGO BEN BWA BFA BDI CPV CMR CAF TCD COM COG COD CIV DJI EGY GNQ ERI SWZ ETH GAB GMB GHA GIN GNB KEN
      LSO LBR LBY MDG MWI MLI MRT MUS MAR MOZ NAM NER NGA RWA ESH STP SEN SYC SLE SOM ZAF SSD SDN TZA TGO TUN
      UGA ZMB ZWE`),
    source: 'https://au.int/en/member_states/countryprofiles2',
  },
  {
    id: 'asean',
    name: 'Association of Southeast Asian Nations',
    members: codes('BRN KHM IDN LAO MYS MMR PHL SGP THA TLS VNM'),
    joinedOn: { TLS: '2025-10-26' },
    source: 'https://asean.org/member-states/',
  },
  {
    id: 'caricom',
    name: 'Caribbean Community',
    members: codes('ATG BHS BRB BLZ DMA GRD GUY HTI JAM MSR KNA LCA VCT SUR TTO'),
    source: 'https://caricom.org/member-states-and-associate-members/',
  },
  {
    id: 'eac',
    name: 'East African Community',
    members: codes('BDI COD KEN RWA SOM SSD TZA UGA'),
    joinedOn: { COD: '2022-07-11', SOM: '2024-03-04' },
    source: 'https://www.eac.int/overview-of-eac',
  },
  {
    id: 'ecowas',
    name: 'Economic Community of West African States',
    members: codes('BEN BFA CPV CIV GMB GHA GIN GNB LBR MLI NER NGA SEN SLE TGO'),
    leftOn: { BFA: '2025-01-29', MLI: '2025-01-29', NER: '2025-01-29' },
    source: 'https://www.ecowas.int/member-states/',
  },
  {
    id: 'european-union',
    name: 'European Union',
    members: codes(`
      AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP
      SWE`),
    source: 'https://european-union.europa.eu/principles-countries-history/eu-countries_en',
  },
  {
    id: 'league-of-arab-states',
    name: 'League of Arab States',
    members: codes('DZA BHR COM DJI EGY IRQ JOR KWT LBN LBY MRT MAR OMN PSE QAT SAU SOM SDN SYR TUN ARE YEM'),
    source: 'http://www.leagueofarabstates.net',
  },
  {
    id: 'mercosur',
    name: 'Southern Common Market',
    members: codes('ARG BOL BRA PRY URY'),
    joinedOn: { BOL: '2024-07-08' },
    source: 'https://www.mercosur.int/en/about-mercosur/mercosur-countries/',
  },
  {
    id: 'pacific-islands-forum',
    name: 'Pacific Islands Forum',
    members: codes('AUS COK FJI FSM KIR MHL NCL NIU NRU NZL PLW PNG PYF SLB TON TUV VUT WSM'),
    source: 'https://forumsec.org/pacific-islands-forum',
  },
  {
    id: 'saarc',
    name: 'South Asian Association for Regional Cooperation',
    members: codes('AFG BGD BTN IND MDV NPL PAK LKA'),
    source: 'https://www.saarc-sec.org/index.php/about-saarc/about-saarc',
  },
  {
    id: 'sadc',
    name: 'Southern African Development Community',
    members: codes('AGO BWA COM COD SWZ LSO MDG MWI MUS MOZ NAM SYC ZAF TZA ZMB ZWE'),
    source: 'https://www.sadc.int/member-states',
  },
] as const satisfies readonly RegionalBody[];

export type RegionalBodyId = (typeof REGIONAL_BODIES)[number]['id'];
export const REGIONAL_BODY_IDS: readonly RegionalBodyId[] = REGIONAL_BODIES.map(({ id }) => id);
