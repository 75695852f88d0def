import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Type } from '@nestjs/common';
import { describeService } from '@hub/service/describe-service.js';

/** The services that have an HTTP interface. */
export const HTTP_SERVICES = ['intake', 'matching', 'funding'] as const;
export type HttpService = (typeof HTTP_SERVICES)[number];

/** A service's module: `<Service>Module` of `apps/<service>/src/<service>.module.js`. */
export async function moduleOf(service: HttpService): Promise<Type> {
  const file = `../../apps/${service}/src/${service}.module.js`;
  const exported = (await import(file)) as Record<string, Type | undefined>;
  const name = `${service.charAt(0).toUpperCase()}${service.slice(1)}Module`;
  const module = exported[name];
  if (module === undefined) throw new Error(`${file} exports no ${name}`);
  return module;
}

/** A service's OpenAPI document as it stands in the repository's `docs/openapi`. */
export async function openApiText(service: HttpService): Promise<string> {
  return `${JSON.stringify(await describeService(await moduleOf(service), service), null, 2)}\n`;
}

/** Where a service's document is kept. */
export const openApiFile = (root: string, service: HttpService): string =>
  join(root, 'docs', 'openapi', `${service}.json`);

/** Writes the documents that differ from what the code says; returns their files. */
export async function writeOpenApi(
  root: string,
  services: readonly HttpService[] = HTTP_SERVICES,
): Promise<readonly string[]> {
  const written: string[] = [];
  for (const service of services) {
    const file = openApiFile(root, service);
    const text = await openApiText(service);
    if (existsSync(file) && (await readFile(file, 'utf8')) === text) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    written.push(file);
  }
  return written;
}
