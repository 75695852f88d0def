import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

interface Variable {
  readonly name: string;
  readonly initial: string;
  readonly expected: string;
  readonly meaning: string;
}

interface ConfigurationClass {
  readonly file: string;
  readonly meaning: string;
  readonly variables: readonly Variable[];
}

const HEAD = `# Configuration

Every variable of the environment that the services and the operators' commands read, from their configuration classes (\`node dist/tools/docs/write-configuration.js\` writes this page anew). All are read once, at boot. One that cannot be used stops the boot and is named, never with its value; so does one that begins like the product's own (\`KAFKA_\`, \`MONGODB_\`, \`REDIS_\`, \`OIDC_\`, …) and is none of them. An empty variable counts as absent.

\`<NAME>_FILE\` names a file that holds the value of \`<NAME>\`: the way to give secrets.
`;

/** The page docs/configuration.md, from the sources below `root`. */
export function configurationText(root: string): string {
  const files = globSync('{apps,libs}/**/*config.ts', { cwd: root }).sort();
  const classes = files.flatMap((file) => classesIn(root, file));
  return [HEAD, ...classes.map(section)].join('\n');
}

function classesIn(root: string, file: string): readonly ConfigurationClass[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), 'utf8'),
    ts.ScriptTarget.ES2023,
    true,
  );
  return source.statements.filter(ts.isClassDeclaration).flatMap((declaration) => {
    const variables = declaration.members
      .filter(ts.isPropertyDeclaration)
      .map((member) => variable(member, source));
    const own = variables.filter(({ name }) => /^[A-Z][A-Z0-9_]+$/.test(name));
    return own.length === 0 ? [] : [{ file, meaning: docOf(declaration), variables: own }];
  });
}

function variable(member: ts.PropertyDeclaration, source: ts.SourceFile): Variable {
  return {
    name: member.name.getText(source),
    initial: member.initializer?.getText(source) ?? '',
    expected: expectedOf(member, source),
    meaning: docOf(member),
  };
}

/** What the messages of its decorators say, else the decorators themselves. */
function expectedOf(member: ts.PropertyDeclaration, source: ts.SourceFile): string {
  const decorators = (ts.getDecorators(member) ?? []).map((one) => one.expression.getText(source));
  const messages = decorators.flatMap((text) => [
    ...text.matchAll(/(?:message: |defaultMessage: \(\) => )(['"`])([\s\S]*?)\1/g),
  ]);
  const said = [...new Set(messages.map(([, , message]) => resolved(message ?? '', source)))];
  if (said.length > 0) return said.join('; ');
  const scheme = /^url\('?([^')]*)/.exec(decorators.join(' '))?.[1];
  if (scheme !== undefined) return scheme === '' ? 'an http(s) URL' : `a URL: ${scheme.replace('|', ' or ')}`;
  return decorators.some((text) => text.startsWith('IsString')) ? 'text' : '';
}

/** Lists that a message joins are written out. */
const resolved = (message: string, source: ts.SourceFile): string =>
  message.replace(/\$\{(\w+)\.join\(', '\)\}/g, (_whole, list: string) => {
    const found = new RegExp(`const ${list} = \\[([^\\]]*)\\]`).exec(source.text)?.[1] ?? list;
    return found.replaceAll("'", '');
  });

const docOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .map(({ comment }) => (typeof comment === 'string' ? comment : (ts.getTextOfJSDocComment(comment) ?? '')))
    .join(' ')
    .replace(/\s+/g, ' ');

const section = ({ file, meaning, variables }: ConfigurationClass): string =>
  [
    `## ${file}\n`,
    `${meaning}\n`,
    '| variable | by default | expected | meaning |',
    '| --- | --- | --- | --- |',
    ...variables.map(({ name, initial, expected, meaning: what }) =>
      row([`\`${name}\``, `\`${shown(name, initial)}\``, expected, what]),
    ),
    '',
  ].join('\n');

/** A secret's default is for development and is not repeated here. */
const shown = (name: string, initial: string): string =>
  /SECRET|PASSWORD/.test(name) && initial !== "''"
    ? 'none in production'
    : initial.replace(/^'(.*)'$/, '$1') || ' ';

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
