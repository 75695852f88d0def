import type { PathIds } from './ids-in-reach.js';

// What each of our refusals may be, beside the statuses that schemathesis expects. A valid body can meet a state that
// does not allow it, a version that has moved on, or a rule that no schema can say; a valid id that of a document that
// was struck (410), or one longer than any address may be (414).
const REFUSALS_OF_VALID = [
  '2xx',
  '400',
  '401',
  '403',
  '404',
  '409',
  '410',
  '412',
  '414',
  '415',
  '422',
  '428',
  '503',
];
const REFUSALS_OF_INVALID = ['400', '401', '403', '404', '409', '412', '413', '414', '415', '422', '428'];

/** The configuration file of one run: every check, a fixed seed, and real ids where there are any. */
export function configurationOf(ids: ReadonlyMap<string, PathIds>, seed: number): string {
  const operations = [...ids].map(
    ([path, values]) =>
      `[[operations]]\ninclude-path = ${text(path)}\nparameters = { ${parameters(values)} }\n`,
  );
  return [
    `seed = ${String(seed)}`,
    'request-timeout = 30',
    'continue-on-failure = true',
    'suppress-health-check = ["all"]',
    'warnings = false',
    '[generation]',
    'deterministic = true',
    'no-shrink = true',
    'database = "none"',
    '[checks]',
    'enabled = true',
    `positive_data_acceptance = { expected-statuses = ${list(REFUSALS_OF_VALID)} }`,
    `negative_data_rejection = { expected-statuses = ${list(REFUSALS_OF_INVALID)} }`,
    `missing_required_header = { expected-statuses = ${list(REFUSALS_OF_INVALID)} }`,
    '[phases.stateful]',
    'enabled = false',
    ...operations,
  ].join('\n');
}

const text = (value: string): string => JSON.stringify(value);
const list = (values: readonly string[]): string => `[${values.map(text).join(', ')}]`;
const parameters = (values: PathIds): string =>
  Object.entries(values)
    .map(([name, value]) => `"path.${name}" = ${text(value)}`)
    .join(', ');
