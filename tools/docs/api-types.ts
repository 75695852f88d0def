import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { projectFolder } from '../servers/project-folder.js';

/** The services that have an API. */
export const API_SERVICES = ['intake', 'matching', 'funding'] as const;
type ApiService = (typeof API_SERVICES)[number];

/** Where the client keeps the types of a service's API. */
export const apiTypesFile = (service: ApiService): string =>
  join(projectFolder(), 'libs', 'client', 'src', 'generated', `${service}.ts`);

/** The types of a service's API, from its committed OpenAPI document. */
export async function apiTypesOf(service: ApiService): Promise<string> {
  const file = join(projectFolder(), 'docs', 'openapi', `${service}.json`);
  const document = JSON.parse(await readFile(file, 'utf8')) as Parameters<typeof openapiTS>[0];
  const nodes = await openapiTS(document, { defaultNonNullable: false });
  return `// Made from docs/openapi/${service}.json by npm run api-types.\n\n${astToString(nodes)}`;
}
