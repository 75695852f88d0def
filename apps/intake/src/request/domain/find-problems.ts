import type { DraftNeedItem, RequestContent } from '@hub/contracts/intake/request-content.js';
import type { Finding } from './domain-error.js';

const missing = (pointer: string, detail: string): Finding => ({ pointer, code: 'missing', detail });

const isBlank = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Everything that keeps a request from being submitted, with pointers into its content. */
export function problemsOf(content: RequestContent): readonly Finding[] {
  const found: Finding[] = [];
  const demand = (name: keyof RequestContent, detail: string): void => {
    if (isBlank(content[name])) found.push(missing(`/${name}`, detail));
  };
  demand('title', 'A title is needed.');
  demand('summary', 'A summary is needed.');
  demand('alreadyUnderWay', 'Say what is already under way, even if nothing is.');
  demand('needItems', 'At least one need item is needed.');
  return [...found, ...content.needItems.flatMap((item, index) => needItemProblems(item, index))];
}

/** What one need item lacks; `index` is its place in the content. */
export function needItemProblems(item: DraftNeedItem, index: number): readonly Finding[] {
  const at = `/needItems/${String(index)}`;
  const found: Finding[] = [];
  const demand = (name: keyof DraftNeedItem, detail: string): void => {
    if (isBlank(item[name])) found.push(missing(`${at}/${name}`, detail));
  };
  demand('kind', 'Say whether the need is technical, financial or human.');
  demand('description', 'A description is needed.');
  demand('objectives', 'At least one objective of the Global Compact is needed.');
  demand('startsOn', 'A first day is needed.');
  demand('endsOn', 'A last day is needed.');
  if (item.kind === 'financial') demand('amount', 'A financial need states its amount.');
  else if (item.amount === undefined && item.personDays === undefined)
    found.push(missing(`${at}/personDays`, 'State an amount, or person-days.'));
  if (item.startsOn !== undefined && item.endsOn !== undefined && item.endsOn < item.startsOn)
    found.push({
      pointer: `${at}/endsOn`,
      code: 'ends-before-start',
      detail: 'The last day is before the first.',
    });
  return found;
}
