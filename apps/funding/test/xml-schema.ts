import { readFileSync } from 'node:fs';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';

/** What a document breaks of an XML schema, in libxml2's words; nothing when it is valid. */
export function schemaProblems(document: string, schemaPath: string): readonly string[] {
  const schema = XmlDocument.fromString(readFileSync(schemaPath, 'utf8'), { url: schemaPath });
  const validator = XsdValidator.fromDoc(schema);
  const parsed = XmlDocument.fromString(document);
  try {
    validator.validate(parsed);
    return [];
  } catch (error) {
    return [String(error)];
  } finally {
    parsed.dispose();
    validator.dispose();
    schema.dispose();
  }
}
