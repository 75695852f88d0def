import type { NeedItem, RequestContent } from '../api/views.js';

/** A place in the content that has to be filled in before the request can go on. */
export interface Gap {
  /** The JSON pointer that the service uses for it, too. */
  readonly pointer: string;
  readonly field: GapField;
  /** From 1; absent for what belongs to the whole request. */
  readonly need?: number;
}

type GapField =
  | 'title'
  | 'summary'
  | 'alreadyUnderWay'
  | 'needItems'
  | 'kind'
  | 'description'
  | 'objectives'
  | 'startsOn'
  | 'endsOn'
  | 'amount'
  | 'personDays';

const isBlank = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** What is still missing, while somebody types; whether it is complete, the service decides when it is submitted. */
export function gapsOf(content: RequestContent): readonly Gap[] {
  const own = (['title', 'summary', 'alreadyUnderWay', 'needItems'] as const).filter((field) =>
    isBlank(content[field]),
  );
  return [
    ...own.map((field) => ({ pointer: `/${field}`, field })),
    ...content.needItems.flatMap((item, index) => needGaps(item, index)),
  ];
}

function needGaps(item: NeedItem, index: number): readonly Gap[] {
  const always = ['kind', 'description', 'objectives', 'startsOn', 'endsOn'] as const;
  const missing: GapField[] = always.filter((field) => isBlank(item[field]));
  if (item.kind === 'financial') {
    if (item.amount === undefined) missing.push('amount');
  } else if (item.amount === undefined && item.personDays === undefined) missing.push('personDays');
  return missing.map((field) => ({
    pointer: `/needItems/${String(index)}/${field}`,
    field,
    need: index + 1,
  }));
}

/** The id of the field that a pointer means. */
export const fieldId = (pointer: string): string => `at${pointer.replaceAll('/', '-')}`;
