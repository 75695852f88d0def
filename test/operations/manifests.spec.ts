import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectFolder } from '../../tools/servers/project-folder.js';
import { alerts, documentsOf, textOf } from './manifests.js';

interface Ingress {
  readonly spec: {
    readonly rules: readonly {
      readonly http: {
        readonly paths: readonly {
          readonly path: string;
          readonly backend: { readonly service: { readonly name: string } };
        }[];
      };
    }[];
  };
}

describe('the alerts', () => {
  it('have each its page in the runbook, and every page its alert', () => {
    const pages = alerts().map(({ annotations }) => annotations.runbook);
    const written = readdirSync(join(projectFolder(), 'docs', 'runbook')).map(
      (name) => `docs/runbook/${name}`,
    );

    expect(pages.filter((page) => !existsSync(join(projectFolder(), page)))).toEqual([]);
    expect(written.filter((page) => !pages.includes(page))).toEqual([]);
    for (const { alert, annotations } of alerts())
      expect(textOf(annotations.runbook)).toContain(`# ${alert}`);
  });
});

describe('the ingress', () => {
  it.each(['intake', 'matching', 'funding'])(
    'leads every path of %s to it; `npm run build && node dist/tools/docs/write-ingress.js` renews it',
    (service) => {
      const { paths } = JSON.parse(textOf(`docs/openapi/${service}.json`)) as { readonly paths: object };
      const routed = documentsOf<Ingress>('k8s/overlays/production/ingress.yaml')
        .flatMap(({ spec }) => spec.rules)
        .flatMap(({ http }) => http.paths);
      const leadsTo = (path: string) =>
        routed.find((route) => path === route.path || path.startsWith(`${route.path.replace(/\/$/, '')}/`))
          ?.backend.service.name;

      // What every service answers under the same path is reached through the console, which names the service.
      const isOfEveryService = (path: string) => path.startsWith('/v1/operations/');
      const astray = Object.keys(paths).filter(
        (path) => leadsTo(path) !== (isOfEveryService(path) ? 'console-http' : `${service}-http`),
      );

      expect(Object.keys(paths).length).toBeGreaterThan(5);
      expect(astray).toEqual([]);
    },
  );
});
