// Who may import whom (docs/architecture in words: dependencies point down, and only through index.ts).

/** Each module with the modules it may use; everybody may use core. Order: from the bottom to the top. */
const MAY_USE = {
  users: [],
  auth: ['users'],
  maintainers: ['auth', 'users'],
  locations: ['auth'],
  procurement: ['auth'],
  'vm-specs': ['auth'],
  network: ['auth'],
  'audit-log': ['auth'],
  search: [],
  operations: [],
  baremetal: ['locations', 'procurement'],
  tenants: ['baremetal'],
  placement: ['baremetal', 'tenants'],
  pve: ['auth', 'baremetal', 'tenants'],
  vms: ['users', 'placement', 'vm-specs', 'tenants', 'baremetal', 'network', 'pve'],
  k8s: ['vms', 'placement', 'tenants'],
  ansible: ['vms', 'baremetal', 'network'],
  deploy: ['ansible'],
  'ai-chat': ['ansible', 'vms', 'baremetal', 'tenants', 'placement'],
};

const modulesRule = Object.entries(MAY_USE).map(([name, uses]) => ({
  name: `modules-point-down:${name}`,
  comment: `${name} may use ${['core', ...uses].join(', ')}.`,
  severity: 'error',
  from: { path: `^src/modules/${name}/` },
  to: { path: '^src/modules/', pathNot: [name, ...uses].map((used) => `^src/modules/${used}/`) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Cycles of values; types vanish when compiled.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'core-knows-no-feature',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^src/(?!core/)' },
    },
    {
      name: 'modules-are-declared',
      comment: 'A new module needs its line in MAY_USE.',
      severity: 'error',
      from: { path: '^src/modules/', pathNot: Object.keys(MAY_USE).map((name) => `^src/modules/${name}/`) },
      to: {},
    },
    ...modulesRule,
    {
      name: 'modules-only-through-index',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/' },
      to: { path: '^src/modules/[^/]+/.+', pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/index\\.ts$'] },
    },
    {
      name: 'programs-use-modules-through-index',
      severity: 'error',
      from: { path: '^src/[^/]+\\.ts$' },
      to: { path: '^src/modules/', pathNot: '^src/modules/[^/]+/index\\.ts$' },
    },
    {
      name: 'api-belongs-to-its-module-file',
      comment: 'Controllers, bodies and presenters are used by the module file alone.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/modules/[^/]+/api/', '^src/modules/[^/]+/[^/]+\\.module\\.ts$'] },
      to: { path: '^src/modules/[^/]+/api/' },
    },
    {
      name: 'planner-is-pure',
      comment: 'Numbers in, reasons out: no framework, no database.',
      severity: 'error',
      from: {
        path: '^src/modules/placement/(model|planner|relax|filters/|weighers/|relaxations/)',
        pathNot: '\\.spec\\.ts$',
      },
      to: {
        path: ['^src/', 'node_modules/'],
        pathNot: '^src/modules/placement/(model|planner|relax|filters/|weighers/|relaxations/|testing/)',
      },
    },
    {
      name: 'embedded-stands-alone',
      comment: 'The launcher starts programs; it is none of them.',
      severity: 'error',
      from: { path: '^src/embedded/' },
      to: {
        path: '^src/',
        pathNot: ['^src/embedded/', '^src/core/(config|secrets)/', '^src/core/database/migrate\\.ts$'],
      },
    },
    {
      name: 'simulator-is-not-shipped-code',
      comment: 'The application knows Proxmox VE only over HTTP.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^simulator/' },
    },
    {
      name: 'simulator-stands-alone',
      severity: 'error',
      from: { path: '^simulator/' },
      to: { path: '^(src|test|migrations)/' },
    },
    {
      name: 'migrations-stand-alone',
      comment: 'A migration means the same for ever, whatever becomes of the code.',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { path: '^(src|test)/' },
    },
    {
      name: 'tests-are-not-shipped',
      severity: 'error',
      from: { path: '^src/', pathNot: ['\\.spec\\.ts$', '/testing/'] },
      to: { path: ['^test/', '\\.spec\\.ts$', '/testing/'] },
    },
    {
      name: 'declared-packages-only',
      severity: 'error',
      from: { path: '^(src|migrations|simulator)/', pathNot: ['\\.spec\\.ts$', '/testing/'] },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
