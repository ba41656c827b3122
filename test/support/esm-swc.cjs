// Compiles TypeScript always, and files of node_modules only when they are ES modules: jest runs CommonJS.
const fs = require('node:fs');
const path = require('node:path');
const swc = require('@swc/jest');

const moduleType = new Map();

function isEsModule(file) {
  if (file.endsWith('.mjs')) return true;
  if (file.endsWith('.cjs')) return false;
  for (let dir = path.dirname(file); ; dir = path.dirname(dir)) {
    if (moduleType.has(dir)) return moduleType.get(dir);
    const manifest = path.join(dir, 'package.json');
    if (fs.existsSync(manifest)) {
      const answer = JSON.parse(fs.readFileSync(manifest, 'utf8')).type === 'module';
      moduleType.set(dir, answer);
      return answer;
    }
    if (dir === path.dirname(dir)) return false;
  }
}

const transformer = swc.createTransformer({
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
});

module.exports = {
  ...transformer,
  process(source, file, options) {
    const untouched = /\.[mc]?js$/.test(file) && file.includes('node_modules') && !isEsModule(file);
    return untouched ? { code: source } : transformer.process(source, file, options);
  },
};
