import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../servers/project-folder.js';
import { HTTP_SERVICES, openApiFile } from './openapi.js';

// Writes the paths of the production overlay's ingress anew, from the OpenAPI documents; the page has what is left.
// What every service answers under the same path, an operator reaches through the console: `/api/<service>/…`.
const file = join(projectFolder(), 'k8s', 'overlays', 'production', 'ingress.yaml');

const OF_EVERY_SERVICE = '/v1/operations/';

const pathsOf = (service: (typeof HTTP_SERVICES)[number]): readonly string[] => {
  const { paths } = JSON.parse(readFileSync(openApiFile(projectFolder(), service), 'utf8')) as {
    paths: object;
  };
  const own = Object.keys(paths).filter((path) => !path.startsWith(OF_EVERY_SERVICE));
  return [...new Set(own.map((path) => path.split('/').slice(0, 3).join('/')))].sort();
};

const route = (path: string, service: string): string =>
  `          - path: ${path}\n            pathType: Prefix\n` +
  `            backend: { service: { name: ${service}-http, port: { name: http } } }\n`;

const [head = ''] = readFileSync(file, 'utf8').split(/(?<=paths:\n)/);
const routes = HTTP_SERVICES.flatMap((service) => pathsOf(service).map((path) => route(path, service)));
writeFileSync(file, `${head}${routes.join('')}${route('/', 'console')}`);
console.log(`wrote ${file}`);
