import { readFileSync } from 'node:fs';
import type { OpenApiCheck } from '../support/openapi-check';
import type { Heard } from './client';
import { HANG_MS } from './client';
import type { FuzzRequest } from './requests';

/** What may be answered with 5xx, and why: each is a service outside of VirtFlow that is not there. */
const PROMISED: Readonly<Record<string, string>> = {
  HYPERVISOR_UNAVAILABLE: 'the cluster of a hypervisor that was made up does not answer',
  HYPERVISOR_ERROR: 'the simulated cluster refuses what nobody would ask of it, such as more disk than there is',
};
const CODES = new Set(
  [...readFileSync('docs/errors.md', 'utf8').matchAll(/^\| \d+ \| `(\w+)` /gm)].map(([, code]) => code),
);

/** Codes that any operation may answer: of a path that cannot be decoded, and of too many requests. */
const ANYWHERE = new Set(['NOT_FOUND', 'RATE_LIMITED']);
/** A grant may be of any kind of object, each of which has a code of its own when it does not exist. */
const OF_GRANTS = /\/(permissions|resource-maintainers)\b/;

/** Nothing of how the server is built belongs into an answer. */
const INSIDES = [
  /\bat (?:async )?[\w.<>]+ \(.*:\d+:\d+\)/,
  /node_modules|\/dist\/src\/|\/src\/\w+\//,
  /QueryFailedError|TypeError|violates \w+ constraint|syntax error at|duplicate key value|invalid input syntax/,
  /\b(?:SELECT|INSERT INTO|UPDATE|DELETE FROM)\s.{1,200}\b(?:FROM|WHERE|VALUES|SET)\b/,
  /postgres(?:ql)?:\/\/|redis:\/\//,
];

/** Judges answers; `secrets` must be in none of them. */
export class Checks {
  constructor(
    private readonly documents: OpenApiCheck,
    private readonly secrets: readonly string[],
  ) {}

  /** What is wrong with an answer; nothing when all is well. */
  problems(request: FuzzRequest, heard: Heard): string[] {
    const found = [...failures(request, heard), ...this.leaks(heard), ...refusals(request, heard)];
    if (heard.ms > HANG_MS) found.push('took too long');
    if (!heard.headers['x-request-id']) found.push('has no X-Request-Id');
    try {
      this.documents.check(request.method, request.url, request.body, heard);
    } catch (error) {
      found.push((error as Error).message);
    }
    return found;
  }

  private leaks({ text }: Heard): string[] {
    const insides = INSIDES.filter((pattern) => pattern.test(text)).map(
      (pattern) => `shows its insides: ${pattern.exec(text)?.[0]}`,
    );
    return this.secrets.some((secret) => text.includes(secret)) ? [...insides, 'shows a secret'] : insides;
  }
}

/** Answers of the kind that says nothing. One to HEAD has no code: there it is enough that it could be a promised one. */
function failures({ method, operation }: FuzzRequest, { status, body }: Heard): string[] {
  if (status < 500) return [];
  const codes = method === 'HEAD' ? (operation.codes[String(status)] ?? []) : [codeOf(body) ?? ''];
  return codes.some((code) => Object.hasOwn(PROMISED, code)) ? [] : [`answered ${status} ${codeOf(body)}`];
}

/** The code of a refusal, in the format of any surface. */
export function codeOf(body: Heard['body']): string | undefined {
  return body?.error?.code ?? body?.code;
}

/** A refusal has a code of the catalogue; when a field is wrong, it says which. */
function refusals({ method, broken, operation }: FuzzRequest, { status, body, text }: Heard): string[] {
  if (status < 400 || method === 'HEAD') return [];
  const code = codeOf(body);
  if (!code || !CODES.has(code)) return [`has the unknown code ${code}`];
  if (!isTold(operation, status, code))
    return [`${operation.method} ${operation.template} answers ${code}, which it does not document`];
  if (code !== 'VALIDATION_ERROR') return [];
  if (operation.surface === 'v2') {
    const named =
      (body.errors ?? []).length > 0 &&
      body.errors.every(({ pointer, detail }: Heard['body']) => pointer !== undefined && detail);
    return named ? [] : ['does not name the field'];
  }
  const field = broken?.[0];
  const message = String(body.error?.message ?? body.error);
  const says = /\w/.test(message) && message !== 'The request is not valid';
  return says || (field !== undefined && text.includes(field)) ? [] : ['does not name the field'];
}

function isTold({ codes, template }: FuzzRequest['operation'], status: number, code: string): boolean {
  const told = codes[String(status)];
  return (
    !told || told.includes(code) || ANYWHERE.has(code) || (OF_GRANTS.test(template) && code.endsWith('_NOT_FOUND'))
  );
}
