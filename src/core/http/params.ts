import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { notFoundCode } from '../authz/resource-registry';
import { parseId } from '../database/ids';
import type { PageRequest } from '../database/page';
import { AppError } from '../errors/app-error';
import { checkFields } from './columns';
import { endpointOf, type PipelineRequest } from './endpoint';
import { filterParameters, textParameter } from './query-parameters';
import type { RawQuery } from './surfaces/surface';

/** The `:id` of the route. Text that cannot be an id of the resource is answered like an id that does not exist. */
export const Id = createParamDecorator((name: string | undefined, execution: ExecutionContext): string | number => {
  const { params } = execution.switchToHttp().getRequest<FastifyRequest<{ Params: Record<string, string> }>>();
  const { identified } = endpointOf(execution);
  if (!identified) throw new Error('@Id() needs a resource');
  const id = parseId(identified.idKind, params[name ?? 'id'] ?? '');
  if (id === null) throw new AppError(notFoundCode(identified.type));
  return id;
});

/** The part of a list that was asked for, in the words of the controller's surface. */
export const Paging = createParamDecorator((_: unknown, execution: ExecutionContext): PageRequest => {
  const { query, slice } = execution.switchToHttp().getRequest<PipelineRequest & { query: RawQuery }>();
  const endpoint = endpointOf(execution);
  const { surface, resource, filters } = endpoint;
  if (!resource) throw new Error('@Paging() needs a resource');
  const request = surface.paging(query, resource);
  checkFields(endpoint, request.fields);
  if (slice) return { ...request, ...slice, number: 1, total: false };
  if (!filters) return request;
  return { ...request, filters: filterParameters(query, resource, (name) => filters.includes(name)) };
});

/** Number of the last event that a client has seen, 0 when it begins. */
export const LastEventId = createParamDecorator((_: unknown, execution: ExecutionContext): number => {
  const given = execution.switchToHttp().getRequest<PipelineRequest>().headers['last-event-id'];
  if (given === undefined || given === '') return 0;
  if (typeof given === 'string' && /^\d{1,9}$/.test(given)) return Number(given);
  throw AppError.field('Last-Event-ID', 'range', 'Last-Event-ID must be the number of an event');
});

/** The word that was chosen for one of the endpoint's `choices`. */
export const Choice = createParamDecorator((name: string, execution: ExecutionContext): string => {
  const { query } = execution.switchToHttp().getRequest<PipelineRequest & { query: RawQuery }>();
  const words = endpointOf(execution).choices?.[name];
  if (!words) throw new Error(`@Choice() needs an endpoint with choices for ${name}`);
  const chosen = textParameter(query, name) ?? words[0];
  if (!words.includes(chosen)) throw AppError.field(name, 'enum', `${name} must be ${words.join(' or ')}`);
  return chosen;
});
