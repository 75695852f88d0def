import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, type XmlNode } from 'libxml2-wasm';

/** Which codes of a document are on none of the codelists that its places are mapped to; incomplete lists bind nobody. */
export function codelistProblems(document: string, standard: string): readonly string[] {
  const parsed = XmlDocument.fromString(document);
  const mapping = XmlDocument.fromString(readFileSync(join(standard, 'codelist-mapping.xml'), 'utf8'));
  try {
    return mapping.find('//mapping').flatMap((entry) => {
      const text = (path: string): string => (entry as XmlNode & Findable).get(path)?.content ?? '';
      const codes = codesOf(text('codelist/@ref'), standard);
      if (codes === undefined) return [];
      return parsed
        .find(placesOf(text('path'), text('condition')))
        .map(({ content }) => content)
        .filter((code) => !codes.has(code))
        .map((code) => `${text('path')}: ${code} is not on the codelist ${text('codelist/@ref')}`);
    });
  } finally {
    mapping.dispose();
    parsed.dispose();
  }
}

interface Findable {
  get(path: string): XmlNode | null;
}

/** `//a/b/@c` where b fulfils the condition. */
function placesOf(path: string, condition: string): string {
  if (condition === '') return path;
  const end = path.lastIndexOf('/');
  return `${path.slice(0, end)}[${condition}]${path.slice(end)}`;
}

function codesOf(list: string, standard: string): ReadonlySet<string> | undefined {
  const parsed = XmlDocument.fromString(readFileSync(join(standard, 'codelists', `${list}.xml`), 'utf8'));
  try {
    if (parsed.get('/codelist/@complete')?.content !== '1') return undefined;
    return new Set(parsed.find('//codelist-item/code').map(({ content }) => content));
  } finally {
    parsed.dispose();
  }
}
