// Makes the files of a plain resource and says which lines are left to write:
//   npm run new:resource -- --module locations --type Rack --path racks
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import * as templates from './templates.mjs';

const USAGE = `npm run new:resource -- --module <module> --type <Type> --path <plural> [options]
  --module  folder below src/modules, kebab-case; made when it does not exist
  --type    name of one, PascalCase: grant and audit type, prefix of its error codes
  --path    name of many, kebab-case: the path of its routes
  --label   how messages call one (default: the type in words)
  --id      uuid (default) or int
  --realm   infrastructure (default), tenancy, identity or personal: see src/core/authz/role-matrix.ts
  --root    where src and migrations are (default: here)`;

const OPTIONS = {
  module: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  type: /^([A-Z][a-z0-9]*)+$/,
  path: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  label: /^[A-Z][\w -]*$/,
  id: /^(uuid|int)$/,
  realm: /^(infrastructure|tenancy|identity|personal)$/,
  root: /./,
};

function fail(message) {
  process.stderr.write(`${message}\n\n${USAGE}\n`);
  process.exit(1);
}

function readOptions() {
  const options = Object.fromEntries(Object.keys(OPTIONS).map((name) => [name, { type: 'string' }]));
  let values;
  try {
    ({ values } = parseArgs({ options }));
  } catch (error) {
    fail(error.message);
  }
  for (const [name, pattern] of Object.entries(OPTIONS)) {
    const value = values[name];
    if (value === undefined && ['module', 'type', 'path'].includes(name)) fail(`--${name} is missing`);
    if (value !== undefined && !pattern.test(value)) fail(`--${name} ${value} does not match ${pattern}`);
  }
  return { id: 'uuid', realm: 'infrastructure', root: '.', ...values };
}

const pascal = (kebab) => kebab.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
const camel = (text) => text.charAt(0).toLowerCase() + text.slice(1);
const words = (type) => type.replace(/([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3 $2$4').toLowerCase();

/** All spellings of the names, for the templates. */
function namesOf({ module, type, path, label, id, realm }) {
  const uuid = id === 'uuid';
  const plural = pascal(path);
  return {
    module,
    Module: pascal(module),
    Type: type,
    type: camel(type),
    Types: plural,
    types: camel(plural),
    CONSTANT: words(type).replaceAll(' ', '_').toUpperCase(),
    file: words(type).replaceAll(' ', '-'),
    path,
    table: path.replaceAll('-', '_'),
    tag: path.charAt(0).toUpperCase() + path.slice(1).replaceAll('-', ' '),
    label: label ?? words(type).replace(/^./, (letter) => letter.toUpperCase()),
    realm,
    idKind: id,
    id: uuid ? 'string' : 'number',
    Row: uuid ? 'UuidRow' : 'IntRow',
    base: uuid ? 'UuidEntity' : 'IntEntity',
    migration: `Create${plural}${Date.now()}`,
  };
}

function filesOf(n, isNewModule) {
  const home = `src/modules/${n.module}`;
  return {
    [`${home}/${n.path}/${n.file}.entity.ts`]: templates.entity(n),
    [`${home}/${n.path}/${n.file}.resource.ts`]: templates.resource(n),
    [`${home}/${n.path}/${n.path}.service.ts`]: templates.service(n),
    [`${home}/api/${n.file}.dto.ts`]: templates.dto(n),
    [`${home}/api/${n.path}.controller.ts`]: templates.controller(n),
    [`migrations/${n.migration.replace(/^(\D+)(\d+)$/, '$2-$1')}.ts`]: templates.migration(n),
    ...(isNewModule
      ? { [`${home}/${n.module}.module.ts`]: templates.module(n), [`${home}/index.ts`]: templates.index(n) }
      : {}),
  };
}

const options = readOptions();
const names = namesOf(options);
const isNewModule = !existsSync(join(options.root, 'src/modules', names.module));
const files = filesOf(names, isNewModule);
const taken = Object.keys(files).find((file) => existsSync(join(options.root, file)));
if (taken) fail(`${taken} exists already`);

const style = await resolveConfig(fileURLToPath(import.meta.url));
for (const [file, text] of Object.entries(files)) {
  const path = join(options.root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await format(text, { ...style, parser: 'typescript' }));
  process.stdout.write(`made ${file}\n`);
}

const left = isNewModule
  ? [`src/app.module.ts: ${names.Module}Module in its imports`, `.dependency-cruiser.cjs: '${names.module}' in MAY_USE`]
  : [
      `src/modules/${names.module}/${names.module}.module.ts: ${names.Types}Controller, ${names.Types}Service`,
      `src/modules/${names.module}/index.ts: ${names.Type}, ${names.CONSTANT}, ${names.Types}Service, if others need them`,
    ];
process.stdout.write(`
Left to write (see docs/adding-a-resource.md):
- ${left.join('\n- ')}
- test/contract/suite/samples: the sample below, in the list of its module; a new list also in index.ts and a contract-spec
- then: npm run openapi && UPDATE_GOLDEN=1 npx jest --selectProjects contract

${templates.sample(names)}
`);
