import type { RequestView } from '../api/views.js';

/** One question that an action asks before it is sent. */
export type ActionField =
  | { readonly kind: 'text' | 'area'; readonly name: FieldName; readonly optional?: true }
  | {
      readonly kind: 'choice';
      readonly name: FieldName;
      readonly words: 'ineligibility' | 'needMet' | 'appeal';
      readonly options: readonly string[];
    };
type FieldName =
  | 'comment'
  | 'documentReference'
  | 'endorsedBy'
  | 'reason'
  | 'reasonCode'
  | 'text'
  | 'questions'
  | 'intoRequestId'
  | 'grounds'
  | 'granted'
  | 'finalReport'
  | 'needMet'
  | 'summary';

export type Values = Readonly<Record<string, string>>;

export interface ActionForm {
  readonly fields: readonly ActionField[];
  /** What is sent; the values as they are when absent. */
  readonly body?: (values: Values, request: RequestView) => unknown;
  readonly isGrave?: true;
  /** Where it is sent, below the request; its own name when absent. */
  readonly path?: (request: RequestView) => string;
}

const area = (name: FieldName): ActionField => ({ kind: 'area', name });
const text = (name: FieldName): ActionField => ({ kind: 'text', name });
const optional = (name: FieldName): ActionField => ({ kind: 'area', name, optional: true });
const NOTHING: ActionForm = { fields: [] };
const because: ActionForm = { fields: [area('reason')] };

const endorsement = {
  fields: [text('documentReference'), text('endorsedBy')],
  body: ({ documentReference, endorsedBy }: Values) => ({ endorsement: { documentReference, endorsedBy } }),
} satisfies ActionForm;

const reportPath = ({ openReportId = '' }: RequestView, decision: 'accept' | 'return'): string =>
  `progress-reports/${openReportId}/${decision}`;

const INELIGIBILITY = [
  'not-a-member-state',
  'outside-the-compact',
  'asylum-and-refugees',
  'no-national-ownership',
  'already-supported',
  'insufficient-information',
  'other',
];

/** What each simple action on a request asks for; the others have forms of their own. */
export const ACTION_FORMS = {
  'send-for-endorsement': { fields: [optional('comment')] },
  'return-to-draft': { fields: [area('comment')] },
  endorse: endorsement,
  submit: endorsement,
  acknowledge: NOTHING,
  ask: {
    fields: [area('questions')],
    body: ({ questions = '' }: Values) => ({
      questions: questions
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map((line) => ({ text: line })),
    }),
  },
  merge: { fields: [text('intoRequestId'), area('reason')] },
  'agree-to-merge': NOTHING,
  'refuse-merge': because,
  decline: {
    fields: [
      { kind: 'choice', name: 'reasonCode', words: 'ineligibility', options: INELIGIBILITY },
      area('text'),
    ],
    isGrave: true,
  },
  appeal: { fields: [area('grounds')] },
  'decide-appeal': {
    fields: [{ kind: 'choice', name: 'granted', words: 'appeal', options: ['yes', 'no'] }, area('text')],
    body: ({ granted, text: words }: Values) => ({ granted: granted === 'yes', text: words }),
  },
  'consent-to-disclosure': NOTHING,
  'object-to-disclosure': because,
  clear: NOTHING,
  circulate: NOTHING,
  recirculate: NOTHING,
  'close-window': NOTHING,
  'none-acceptable': because,
  'close-unmet': { ...because, isGrave: true },
  'refer-to-fund': NOTHING,
  'approve-plan': {
    fields: [],
    body: (_values: Values, { planHash }: RequestView) => ({ planHash }),
  },
  start: NOTHING,
  suspend: { ...because, isGrave: true },
  resume: { fields: [optional('comment')] },
  'complete-work': { fields: [area('finalReport')] },
  rework: because,
  'accept-progress-report': {
    fields: [optional('comment')],
    path: (request) => reportPath(request, 'accept'),
  },
  'return-progress-report': { fields: [area('comment')], path: (request) => reportPath(request, 'return') },
  'refuse-amendment': {
    ...because,
    path: ({ openAmendmentId = '' }) => `amendments/${openAmendmentId}/refuse`,
  },
  'answer-follow-up': {
    fields: [
      { kind: 'choice', name: 'needMet', words: 'needMet', options: ['yes', 'partly', 'no'] },
      optional('text'),
    ],
  },
  'share-practice': { fields: [area('summary')] },
  revive: NOTHING,
  withdraw: { fields: [optional('reason')], isGrave: true },
  terminate: { fields: [text('documentReference'), area('reason')], isGrave: true },
} as const satisfies Record<string, ActionForm>;
export type SimpleAction = keyof typeof ACTION_FORMS;

export const isSimple = (action: string): action is SimpleAction => action in ACTION_FORMS;

/** Which of the fields a person has yet to fill in. */
export const missingIn = ({ fields }: ActionForm, values: Values): readonly string[] =>
  fields
    .filter((field) => !('optional' in field) && (values[field.name] ?? '').trim() === '')
    .map(({ name }) => name);

/** Leaves out what was left empty. */
export const filledIn = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
