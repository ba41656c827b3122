import tseslint from 'typescript-eslint';

// The limits and borders of the architecture that a parser can see; import directions are in .dependency-cruiser.cjs.

const MAX_FILE_LINES = 400;
const MAX_FUNCTION_LINES = 60;
const MAX_CONSTRUCTOR_ARGUMENTS = 7;

const VERSION_WORD = '/(V[12])(?![a-z0-9])|(?<![a-zA-Z0-9])v[12](?![a-zA-Z0-9])/';
const versionWords = ['Identifier[name=%]', 'Literal[value=%]', 'TemplateElement[value.raw=%]'].map((selector) => ({
  selector: selector.replace('%', VERSION_WORD),
  message: 'API versions exist only in api/ folders and core/http.',
}));
const forwardRefs = {
  selector: 'CallExpression[callee.name="forwardRef"]',
  message: 'Dependencies point down; a domain event goes up.',
};
const constructors = {
  selector: `MethodDefinition[kind="constructor"] > FunctionExpression[params.length>${MAX_CONSTRUCTOR_ARGUMENTS}]`,
  message: `A class with more than ${MAX_CONSTRUCTOR_ARGUMENTS} collaborators does more than one thing.`,
};

const environment = { object: 'process', property: 'env', message: 'Settings are read in core/config.' };

const httpExceptions = {
  regex: '^@nestjs/common$',
  importNamePattern: 'Exception$',
  message: 'Features throw AppError; HTTP exists only in core/http.',
};
const swagger = { regex: '^@nestjs/swagger$', message: 'OpenAPI belongs to core/http and *.dto.ts.' };
const swaggerProperties = {
  regex: '^@nestjs/swagger$',
  importNamePattern: '^Api',
  message: 'Fields are declared with core/http/fields.',
};
const validators = { regex: '^class-(validator|transformer)$', message: 'Fields are declared with core/http/fields.' };
const orm = { regex: '^typeorm', message: 'Only entities, repositories and core/database know TypeORM.' };

const borders = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const syntax = (...rules) => ({ 'no-restricted-syntax': ['error', forwardRefs, constructors, ...rules] });

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', '.cache/**', '.virtflow/**', 'node_modules/**', 'clients/*/schema.ts'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // `== null` means null or undefined; everything else is exact.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
      'max-lines': ['error', MAX_FILE_LINES],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A handler may be async for its signature alone.
      '@typescript-eslint/require-await': 'off',
      // `${status}` of a union of literals and numbers is what templates are for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/**/*.spec.ts'],
    rules: {
      'max-lines-per-function': ['error', MAX_FUNCTION_LINES],
      'no-restricted-properties': ['error', environment],
      ...borders(httpExceptions, swagger, validators, orm),
      ...syntax(...versionWords),
    },
  },
  {
    files: ['simulator/**/*.ts'],
    ignores: ['simulator/**/*.spec.ts'],
    rules: {
      'max-lines': ['error', 200],
      'max-lines-per-function': ['error', MAX_FUNCTION_LINES],
    },
  },
  // Kubernetes calls its own types so.
  { files: ['src/modules/k8s/kubernetes/kubernetes-api.ts'], rules: syntax() },
  // A module file lists the controllers of both versions.
  { files: ['src/core/http/**/*.ts', 'src/modules/*/api/**/*.ts', 'src/modules/*/*.module.ts'], rules: syntax() },
  { files: ['src/core/http/**/*.ts'], rules: borders(orm) },
  { files: ['src/modules/**/*.dto.ts'], rules: borders(httpExceptions, swaggerProperties, validators, orm) },
  {
    files: ['src/**/*.entity.ts', 'src/**/*.repository.ts', 'src/core/database/**/*.ts', 'src/core/core.module.ts'],
    rules: borders(httpExceptions, swagger, validators),
  },
  { files: ['src/core/config/**/*.ts', 'src/embedded/**/*.ts'], rules: { 'no-restricted-properties': 'off' } },
  {
    files: ['test/**/*.ts', '{src,simulator}/**/*.spec.ts', 'bench/**/*.ts'],
    rules: {
      // Answers are JSON of any shape; the expectations look into them.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo)$/]',
          message: 'A test that does not run is no test.',
        },
      ],
    },
  },
);
