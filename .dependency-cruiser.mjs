/**
 * Who may import whom. The arrows are those of the README's layout section:
 * apps → service → messaging, timers → aggregate → contracts; aggregate, platform → canonical; platform, messaging → validation, which stands alone; an
 * app never meets an app.
 */
const ownDomain = '^apps/$1/src/[^/]+/domain/';

const libMayImport = (lib, allowed) => ({
  name: `libs-${lib}-arrows`,
  comment: `libs/${lib} may import ${allowed.join(', ') || 'no other lib'}`,
  severity: 'error',
  from: { path: `^libs/${lib}/src/`, pathNot: '\\.(int-|e2e-)?spec\\.ts$' },
  to: { path: '^libs/', pathNot: [lib, ...allowed].map((name) => `^libs/${name}/`) },
});

export default {
  forbidden: [
    {
      name: 'no-app-imports-an-app',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'page-meets-services-over-http-alone',
      comment:
        'What a browser loads imports nothing of the servers; only the generated client is common to both.',
      severity: 'error',
      from: { path: '^apps/console/page/' },
      to: { path: '^(apps|libs|tools|test)/', pathNot: ['^apps/console/page/', '^libs/client/'] },
    },
    {
      name: 'server-of-the-page-imports-none-of-it',
      severity: 'error',
      from: { path: '^apps/console/src/' },
      to: { path: '^apps/console/page/' },
    },
    { name: 'no-lib-imports-an-app', severity: 'error', from: { path: '^libs/' }, to: { path: '^apps/' } },
    {
      name: 'product-imports-no-tools-or-tests',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: ['\\.(int-|e2e-)?spec\\.ts$', '^(apps|libs)/[^/]+/test/'] },
      to: { path: '^(tools|test)/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'A domain imports its own app’s domains and nothing else that exists at run time.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/src/[^/]+/domain/', pathNot: '\\.(int-|e2e-)?spec\\.ts$' },
      to: { pathNot: [ownDomain, '^libs/contracts/'] },
    },
    {
      name: 'domain-takes-types-alone-from-contracts',
      severity: 'error',
      from: { path: '^apps/[^/]+/src/[^/]+/domain/', pathNot: '\\.(int-|e2e-)?spec\\.ts$' },
      to: { path: '^libs/contracts/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'storage-knows-no-use-case',
      severity: 'error',
      from: { path: '^apps/([^/]+)/src/[^/]+/storage/', pathNot: '\\.(int-|e2e-)?spec\\.ts$' },
      to: { path: '^apps/', pathNot: ['^apps/$1/src/[^/]+/(domain|storage)/'] },
    },
    {
      name: 'contracts-import-validation-alone',
      severity: 'error',
      from: { path: '^libs/contracts/', pathNot: '\\.spec\\.ts$' },
      to: {
        pathNot: [
          '^libs/contracts/',
          'node_modules/class-(validator|transformer)/',
          '^class-(validator|transformer)$',
        ],
      },
    },
    libMayImport('canonical', []),
    libMayImport('aggregate', ['canonical', 'contracts']),
    libMayImport('messaging', ['aggregate', 'contracts', 'tracing', 'validation']),
    libMayImport('timers', ['aggregate', 'contracts', 'tracing']),
    libMayImport('platform', ['canonical', 'tracing', 'validation']),
    libMayImport('validation', []),
    libMayImport('wording', ['contracts', 'platform']),
    libMayImport('live', ['platform']),
    libMayImport('client', []),
    libMayImport('webhooks', ['aggregate', 'contracts', 'platform', 'timers']),
    libMayImport('provider-names', ['contracts', 'messaging']),
    libMayImport('tabular', []),
    libMayImport('service', ['aggregate', 'contracts', 'messaging', 'timers', 'platform', 'tracing']),
    libMayImport('tracing', []),
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^(apps|libs|tools)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
