import { PATH_METADATA } from '@nestjs/common/constants.js';
import { mayOnRow, mayOnType } from '../../../src/core/authz/ability.factory';
import { type RowAction, RANKS } from '../../../src/core/authz/actions';
import type { GlobalRole } from '../../../src/core/context/request-context';
import { type DeclaredRoute, EndpointCheck } from '../../../src/core/http/endpoint-check';
import type { TestApp } from '../../support/app';

export type Caller = GlobalRole | 'anonymous';
/**
 * `open`: anybody; `any`: whoever is logged in; `all`: on every object; `row`: where a grant allows it; `no`: never.
 */
export type Decision = 'open' | 'any' | 'all' | 'row' | 'no';

/** Method and path as clients call them: `GET /api/v1/tenants/:id`. */
export function nameOf({ controller, endpoint }: DeclaredRoute): { method: string; path: string } {
  const base = Reflect.getMetadata(PATH_METADATA, controller) as string;
  const path = ['', 'api', `v${endpoint.surface.version}`, base, endpoint.path].filter((part) => part !== undefined);
  return { method: endpoint.method, path: path.join('/') };
}

/** The same as the documents write it: `GET /api/v1/tenants/{id}`. */
export function documentedName(route: DeclaredRoute): string {
  const { method, path } = nameOf(route);
  return `${method} ${path.replace(/:(\w+)/g, '{$1}')}`;
}

/** Finds the route of an operation of the documents; throws when there is none. */
export function routeFinder(app: TestApp): (operation: { name: string }) => DeclaredRoute {
  const routes = new Map(routesOf(app).map((route) => [documentedName(route), route]));
  return ({ name }) => {
    const route = routes.get(name);
    if (!route) throw new Error(`${name} is no route`);
    return route;
  };
}

/** Every declared route, by path and method. */
export function routesOf(app: TestApp): DeclaredRoute[] {
  const key = (route: DeclaredRoute) => `${nameOf(route).path} ${nameOf(route).method}`;
  return app.app
    .get(EndpointCheck)
    .routes()
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** What a route says to somebody before any object is looked at. */
export function decisionOf({ endpoint: { policy, resource } }: DeclaredRoute, caller: Caller): Decision {
  if (policy.kind === 'public') return 'open';
  if (caller === 'anonymous') return 'no';
  if (policy.kind === 'authenticated') return 'any';
  if (policy.kind === 'roles') return policy.roles.includes(caller) ? 'all' : 'no';
  const type = policy.resource?.type ?? resource?.type ?? '';
  if (policy.action === 'create') return mayOnType(caller, 'create', type) ? 'all' : 'no';
  const row: RowAction = policy.action;
  if (mayOnRow(caller, row, type, 0)) return 'all';
  return mayOnRow(caller, row, type, RANKS.owner) ? 'row' : 'no';
}
