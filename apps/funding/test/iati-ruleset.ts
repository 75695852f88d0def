import { XmlDocument, type XmlNode } from 'libxml2-wasm';

interface Case {
  readonly paths?: readonly string[];
  readonly less?: string;
  readonly more?: string;
  readonly regex?: string;
  readonly sum?: number;
}

/** IATI's rulesets: by context and rule, the cases to check. @see iatistandard.org, Rulesets 2.03 */
export type Ruleset = Readonly<Record<string, Readonly<Record<string, { readonly cases: readonly Case[] }>>>>;

interface Context {
  find(path: string): readonly XmlNode[];
}

/** Which rules a document breaks, each with the context it breaks it in. */
export function rulesetProblems(document: string, ruleset: Ruleset): readonly string[] {
  const parsed = XmlDocument.fromString(document);
  try {
    return Object.entries(ruleset).flatMap(([path, rules]) =>
      parsed
        .find(path)
        .flatMap((node) =>
          Object.entries(rules).flatMap(([rule, { cases }]) =>
            cases
              .filter((one) => !holds(rule, one, node as XmlNode & Context))
              .map((one) => `${path} breaks ${rule} ${JSON.stringify(one)}`),
          ),
        ),
    );
  } finally {
    parsed.dispose();
  }
}

function holds(
  rule: string,
  { paths = [], less = '', more = '', regex = '', sum = 0 }: Case,
  node: Context,
): boolean {
  const values = paths.flatMap((path) => node.find(path).map(({ content }) => content));
  switch (rule) {
    case 'atleast_one':
      return values.length > 0;
    case 'no_more_than_one':
      return values.length <= 1;
    case 'regex_matches':
      return values.every((value) => new RegExp(`^(?:${regex})$`).test(value));
    case 'sum':
      return values.length === 0 || hundredths(values) === sum * 100;
    case 'date_order': {
      const [early, late] = [dateAt(less, node), dateAt(more, node)];
      return early === undefined || late === undefined || early <= late;
    }
    default:
      throw new Error(`This ruleset has a rule that is not known here: ${rule}`);
  }
}

/** Exact, for decimals with at most two places. */
const hundredths = (values: readonly string[]): number =>
  values.reduce((sum, value) => sum + Math.round(Number(value) * 100), 0);

const dateAt = (path: string, node: Context): string | undefined =>
  path === 'NOW' ? new Date().toISOString().slice(0, 10) : node.find(path)[0]?.content;
