// Checks Dockerfile, composition and manifests with the programs that are present; names those that are not.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { placeOf } from './checkers.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const OUTPUT = join(ROOT, 'test-output', 'k8s');
const OVERLAYS = ['local', 'production'];

// What checkov finds and we refuse:
// CKV_K8S_43 (digest): the registry that knows the digests is the operator's; docs/for-operators.md says to set them.
// CKV_K8S_15 (always pull): a local cluster has its images loaded by hand.
const REFUSED_BY_CHECKOV = 'CKV_K8S_43,CKV_K8S_15';
// In the local overlay alone: images are loaded by hand, and one identity provider and one server of each kind do.
const REFUSED_BY_KUBE_SCORE = {
  local: ['container-image-pull-policy', 'deployment-replicas'],
  production: [],
};

const manifest = (overlay) => join(OUTPUT, `${overlay}.yaml`);
const missing = new Set();
const failed = [];

mkdirSync(OUTPUT, { recursive: true });
check('Dockerfile', 'hadolint', [join(ROOT, 'Dockerfile')]);
if (OVERLAYS.every(build)) OVERLAYS.forEach(checkOverlay);
if (missing.size > 0)
  process.stdout.write(
    `not checked, since missing: ${[...missing].join(', ')} (tools/operations/checkers.mjs)\n`,
  );
process.exitCode = failed.length === 0 ? 0 : 1;

function build(overlay) {
  const folder = join(ROOT, 'k8s', 'overlays', overlay);
  const args =
    placeOf('kustomize') === undefined
      ? ['kubectl', ['kustomize', folder]]
      : ['kustomize', ['build', folder]];
  const built = check(`overlay ${overlay}`, ...args);
  if (built !== undefined) writeFileSync(manifest(overlay), built);
  return built !== undefined;
}

function checkOverlay(overlay) {
  const file = manifest(overlay);
  check(`schemas of ${overlay}`, 'kubernetes-validate', ['--strict', '--no-warn', file]);
  const ignored = REFUSED_BY_KUBE_SCORE[overlay].flatMap((test) => ['--ignore-test', test]);
  check(
    `score of ${overlay}`,
    'kube-score',
    ['score', '--output-format', 'ci', ...ignored, file],
    /\[(?:CRITICAL|WARNING)\]/,
  );
  const quiet = ['--framework', 'kubernetes', '--compact', '--quiet', '--skip-check', REFUSED_BY_CHECKOV];
  check(`policies of ${overlay}`, 'checkov', ['--file', file, ...quiet]);
}

/** Runs a checker; returns what it said when all is well, undefined otherwise. */
function check(what, program, args, complaint) {
  const place = placeOf(program);
  if (place === undefined) {
    missing.add(program);
    return undefined;
  }
  const env = { ...process.env, LOG_LEVEL: 'CRITICAL' };
  const {
    status,
    stdout = '',
    stderr = '',
  } = spawnSync(place, args, { encoding: 'utf8', env, maxBuffer: 1e8 });
  const complaints = complaint === undefined ? [] : stdout.split('\n').filter((line) => complaint.test(line));
  const isWell = status === 0 && complaints.length === 0;
  process.stdout.write(`${isWell ? 'passed' : 'FAILED'}  ${what} (${program})\n`);
  if (isWell) return stdout;
  failed.push(what);
  process.stdout.write(`${complaints.length > 0 ? complaints.join('\n') : `${stdout}${stderr}`}\n`);
  return undefined;
}
