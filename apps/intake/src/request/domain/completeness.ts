import type { DraftNeedItem, RequestContent } from '@hub/contracts/intake/request-content.js';
import type { Finding } from './domain-error.js';
import { problemsOf } from './find-problems.js';
import type { RequestState } from './request-state.js';

/** Something that may still be missing when the request is submitted. */
export interface Later extends Finding {
  /** What happens, or is assumed, without it. */
  readonly without: string;
}

/** What a draft still lacks: what keeps it from being submitted, and what can wait. */
export interface Completeness {
  readonly readyToSubmit: boolean;
  readonly blocking: readonly Finding[];
  readonly canWait: readonly Later[];
}

/** Everything that is missing, at once. */
export function completenessOf(state: RequestState): Completeness {
  const blocking = [...problemsOf(state.content), ...missingEndorsements(state)];
  return { readyToSubmit: blocking.length === 0, blocking, canWait: laterIn(state.content) };
}

const missingEndorsements = ({ content, endorsements, submittedAt }: RequestState): readonly Finding[] =>
  submittedAt !== undefined
    ? []
    : content.requestingStates
        .filter((state) => !endorsements.some((each) => each.state === state))
        .map((state) => ({
          pointer: '/endorsements',
          code: 'missing',
          detail: `The focal point of ${state} has not endorsed the request.`,
        }));

const isLeftOut = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

const OF_REQUEST: readonly [keyof RequestContent, string, string][] = [
  ['consentToDisclose', 'May providers see the request?', 'Five working days of silence count as consent.'],
  ['consentToPublish', 'May the public register show the request?', 'It is not shown.'],
  ['urgency', 'How urgent is it?', 'It counts as normal.'],
  ['language', 'In which language are title and summary?', 'Readers cannot choose by language.'],
  ['structuralFactors', 'Which structural factors lie behind it?', 'They do not count for the fit.'],
  ['cooperationKinds', 'Which kinds of cooperation are wanted?', 'Any kind fits.'],
  ['markers', 'How far does it heed gender, children and human rights?', 'The fund asks for them.'],
];

const OF_NEED_ITEM: readonly [keyof DraftNeedItem, string, string][] = [
  ['sdgTargets', 'Which SDG targets does it serve?', 'They do not count for the fit.'],
  ['languages', 'In which languages is it delivered?', 'Any language fits.'],
  ['places', 'Where is it delivered?', 'It counts as the whole country.'],
];

function laterIn(content: RequestContent): readonly Later[] {
  const later = (pointer: string, detail: string, without: string): Later => ({
    pointer,
    code: 'can-wait',
    detail,
    without,
  });
  const ofRequest = OF_REQUEST.filter(([name]) => isLeftOut(content[name])).map(([name, detail, without]) =>
    later(`/${name}`, detail, without),
  );
  const ofItems = content.needItems.flatMap((item, index) =>
    [...OF_NEED_ITEM, ...(SKILLS_OF[item.kind ?? ''] ?? [])]
      .filter(([name]) => isLeftOut(item[name]))
      .map(([name, detail, without]) => later(`/needItems/${String(index)}/${name}`, detail, without)),
  );
  return [...ofRequest, ...ofItems];
}

const SKILLS_OF: Readonly<Record<string, readonly [keyof DraftNeedItem, string, string][]>> = {
  human: [['skills', 'Which skills are needed?', 'Providers will ask.']],
};
