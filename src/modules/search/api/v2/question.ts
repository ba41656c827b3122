import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { PipelineRequest } from '../../../../core/http/endpoint';
import { AppError } from '../../../../core/errors/app-error';
import { integerParameter, textParameter } from '../../../../core/http/query-parameters';
import type { RawQuery, Schema } from '../../../../core/http/surfaces/surface';
import { type Question as Asked, searchedResources } from '../../search.service';
import { SHORTEST } from '../../term';

const LIMIT = { min: 1, max: 100, fallback: 20 };

export const QUESTION: readonly Schema[] = [
  {
    name: 'q',
    required: true,
    schema: { type: 'string', minLength: SHORTEST },
    description: 'Part of a name, in any case; no character is a wildcard',
  },
  {
    name: 'types',
    schema: { type: 'string' },
    example: 'Baremetal,VirtualMachine',
    description: 'Only objects of these types',
  },
  { name: 'limit', schema: { type: 'integer', minimum: LIMIT.min, maximum: LIMIT.max, default: LIMIT.fallback } },
];

/** What is looked for. Throws for parameters that are unknown or make no question, and names them. */
export const Question = createParamDecorator((_: unknown, execution: ExecutionContext): Asked => {
  const { query } = execution.switchToHttp().getRequest<PipelineRequest & { query: RawQuery }>();
  const unknown = Object.keys(query).find((name) => !QUESTION.some((parameter) => parameter['name'] === name));
  if (unknown !== undefined) throw AppError.field(unknown, 'unknown', `${unknown} is not a parameter of the search`);
  return { term: termOf(query), types: typesOf(query), limit: integerParameter(query, 'limit', LIMIT) };
});

function termOf(query: RawQuery): string {
  const term = (textParameter(query, 'q') ?? '').normalize('NFC').trim();
  if ([...term].length >= SHORTEST) return term;
  throw AppError.field('q', 'minLength', `q must have at least ${SHORTEST} characters`);
}

function typesOf(query: RawQuery): string[] | null {
  const types = textParameter(query, 'types')?.split(',') ?? null;
  const known = searchedResources().map(({ type }) => type);
  const unknown = types?.find((type) => !known.includes(type));
  if (unknown === undefined) return types;
  throw AppError.field('types', 'unknown', `types cannot name ${unknown}; it can name ${known.join(', ')}`);
}
