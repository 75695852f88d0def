import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { projectFolder } from '../../tools/servers/project-folder.js';

/** A file of the repository as text. */
export const textOf = (path: string): string => readFileSync(join(projectFolder(), path), 'utf8');

/** The YAML documents of a file of the repository, taken for what the caller knows them to be. */
export const documentsOf = <T>(path: string): readonly T[] =>
  parseAllDocuments(textOf(path)).map((document) => document.toJS() as T);

/** An alert as the PrometheusRule has it. */
export interface Alert {
  readonly alert: string;
  readonly expr: string;
  readonly annotations: { readonly summary: string; readonly runbook: string };
}

interface PrometheusRule {
  readonly spec: { readonly groups: readonly { readonly rules: readonly Alert[] }[] };
}

/** All alerts. */
export const alerts = (): readonly Alert[] =>
  documentsOf<PrometheusRule>('k8s/components/monitoring/alerts.yaml').flatMap(({ spec }) =>
    spec.groups.flatMap(({ rules }) => rules),
  );

interface Dashboard {
  readonly panels: readonly { readonly targets: readonly { readonly expr: string }[] }[];
}

/** Every expression of the dashboard. */
export const dashboardExpressions = (): readonly string[] =>
  (JSON.parse(textOf('k8s/components/monitoring/dashboard.json')) as Dashboard).panels.flatMap(
    ({ targets }) => targets.map(({ expr }) => expr),
  );
