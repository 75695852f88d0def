import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Hub } from '../support/hub.js';
import { alerts, dashboardExpressions } from './manifests.js';

/** Prometheus' own, and kube-state-metrics'. */
const OTHERS = new Set(['up', 'kube_job_status_failed']);
const METRIC = /\b(?:hub|http|nodejs|process|kube)_[a-z0-9_]+\b|\bup(?=\{)/g;
// Of a histogram, and names that are labels' values.
const SUFFIX = /_(?:bucket|count|sum)$/;

let hub: Hub;
let shown: ReadonlySet<string>;

beforeAll(async () => {
  hub = await Hub.start({ label: 'metrics' });
  const texts = await Promise.all(hub.running.map(async ({ url }) => (await fetch(`${url}/metrics`)).text()));
  shown = new Set(
    texts.flatMap((text) => [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name ?? '')),
  );
});

afterAll(() => hub.end());

it.each([
  ['alerts', () => alerts().map(({ expr }) => expr)],
  ['dashboard', dashboardExpressions],
])('the %s ask for metrics that the services show', (_what, expressions) => {
  const asked = expressions().flatMap((expression) => [...expression.matchAll(METRIC)].map(([name]) => name));
  const unknown = asked.filter(
    (name) => !OTHERS.has(name) && !shown.has(name) && !shown.has(name.replace(SUFFIX, '')),
  );

  expect(asked.length).toBeGreaterThan(10);
  expect(unknown).toEqual([]);
});
