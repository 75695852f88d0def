import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../tools/servers/project-folder.js';

const SOURCES = ['apps/{intake,matching,funding}/src/**/*.ts', 'libs/*/src/**/*.ts'];
const NOT_SOURCES = /\.(?:[\w-]*spec|config)\.ts$|\/testing\//;

/** Services and libraries that name their refusals; what is named within messages and traces is no answer. */
const CODE =
  /'((?:intake|matching|funding|platform|aggregate|tabular|webhooks|operations)(?:\.[a-z0-9-]+)+)'/g;
/** Where a code stands: as an error's own, as its first argument, or as an entry of a table of codes. */
const DECLARED =
  /(?:readonly code = |super\(\s*|PlatformError\(\s*|(?:FST_\w+|\d{3}): |plain\(|const [A-Z]+ = )$/;
const EVENT = /\.v\d+$/;
/** A family of codes: `intake.request.${RefusalReason}`, or with its reasons written out. */
const FAMILY = /readonly code: `([a-z.-]+)\.\$\{([^}]+)\}`/g;

interface Source {
  readonly file: string;
  readonly text: string;
}

const sources = (): readonly Source[] =>
  globSync(SOURCES, { cwd: projectFolder() })
    .filter((file) => !NOT_SOURCES.test(file))
    .map((file) => ({ file, text: readFileSync(join(projectFolder(), file), 'utf8') }));

/** Every code of a refusal that the services' sources declare. */
export const declaredCodes = (): readonly string[] => [
  ...new Set(sources().flatMap(({ text }) => [...ownCodes(text), ...familyCodes(text)])),
];

/** Every code of a wrong field that the sources declare, those of class-validator's checks among them. */
export const declaredFieldCodes = (): readonly string[] => [
  ...new Set(sources().flatMap(({ text }) => [...ruleCodes(text), ...checkCodes(text)])),
];

const ownCodes = (text: string): readonly string[] =>
  [...text.matchAll(CODE)]
    .filter(({ index }) => DECLARED.test(text.slice(Math.max(0, index - 60), index)))
    .map(([, code = '']) => code)
    .filter((code) => !EVENT.test(code));

function familyCodes(text: string): readonly string[] {
  return [...text.matchAll(FAMILY)].flatMap(([, family = '', reasons = '']) => {
    const union = new RegExp(`type ${reasons} =([^;]+);`).exec(text)?.[1] ?? reasons;
    return [...union.matchAll(/'([a-z-]+)'/g)].map(([, reason = '']) => `${family}.${reason}`);
  });
}

/** Of the rules that are written by hand: an entry with a `code`, a finding, a cell that cannot be read. */
const ruleCodes = (text: string): readonly string[] =>
  [...text.matchAll(/(?:[^y] code: |rule\(\s*'[^']*',\s*|refused\(\s*)'([a-z-]+)'/g)].map(
    ([, code = '']) => code,
  );

const NO_CHECK = new Set(['IsOptional', 'ValidateIf', 'ValidateBy', 'ValidationError']);
/** Decorators whose constraint is called otherwise. */
const CONSTRAINT_OF: Readonly<Record<string, string>> = {
  Length: 'isLength',
  IsISO8601: 'isIso8601',
  IsISO31661Alpha2: 'isISO31661Alpha2',
  IsISO31661Alpha3: 'isISO31661Alpha3',
  ValidateNested: 'nestedValidation',
};

function checkCodes(text: string): readonly string[] {
  const names = /import \{([^}]+)\} from 'class-validator'/.exec(text)?.[1] ?? '';
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => /^[A-Z]/.test(name) && !NO_CHECK.has(name))
    .map((name) => CONSTRAINT_OF[name] ?? `${name.charAt(0).toLowerCase()}${name.slice(1)}`)
    .map((constraint) => constraint.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
}
