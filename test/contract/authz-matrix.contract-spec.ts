import { randomUUID } from 'node:crypto';
import { Controller, Get, Module, type Type } from '@nestjs/common';
import { AppModule } from '../../src/app.module';
import type { DeclaredRoute } from '../../src/core/http/endpoint-check';
import { ApiController } from '../../src/core/http/api-controller.decorator';
import { Endpoint } from '../../src/core/http/endpoint.decorator';
import { createServer } from '../../src/core/http/server';
import { startApp, type TestApp, testConfig } from '../support/app';
import type { Answer, Caller } from '../support/caller';
import { expectGolden } from '../support/golden';
import { type Caller as Role, decisionOf, nameOf, routesOf } from './suite/routes-of';

const ROLES: readonly Role[] = ['anonymous', 'user', 'auditor', 'operator', 'admin'];

function policyText({ endpoint: { policy, resource } }: DeclaredRoute): string {
  if (policy.kind === 'public') return 'public';
  if (policy.kind === 'roles') return `roles ${policy.roles.join('|')}`;
  if (policy.kind === 'authenticated') return 'authenticated';
  return `${policy.action} ${policy.resource?.type ?? resource?.type}`;
}

const table = (rows: string[][]): string =>
  rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(Math.max(...rows.map((other) => other[column]?.length ?? 0))))
        .join('  ')
        .trimEnd(),
    )
    .join('\n') + '\n';

describe('who may call which route', () => {
  let app: TestApp;
  let callers: Record<Role, Caller>;
  beforeAll(async () => {
    app = await startApp();
    callers = {
      anonymous: app.anonymous,
      user: await app.user('plain'),
      auditor: await app.user('auditor', 'auditor'),
      operator: await app.user('operator', 'operator'),
      admin: app.admin,
    };
  });
  afterAll(() => app?.close());

  it('is what was agreed', () => {
    const rows = routesOf(app).map((route) => {
      const { method, path } = nameOf(route);
      const decisions = ROLES.map((role) => decisionOf(route, role));
      const { audit, auditType, readOnly } = route.endpoint;
      const trace = audit ? `${audit.action} ${auditType}` : readOnly || method === 'GET' ? '-' : 'by its service';
      return [method, path, policyText(route), ...decisions, trace];
    });
    const head = ['method', 'path', 'policy', ...ROLES, 'audit'];
    expectGolden('test/golden/authz-matrix.txt', table([head, ...rows]));
  });

  it('leaves an audit row wherever something changes, but for the agreed exceptions', () => {
    const rows = routesOf(app)
      .filter(({ endpoint }) => endpoint.method !== 'GET' && !endpoint.audit)
      .map((route) => {
        const { policy, readOnly } = route.endpoint;
        const { method, path } = nameOf(route);
        const why = readOnly ? 'changes nothing' : policy.kind === 'public' ? policy.reason : 'NO REASON';
        return [method, path, why];
      });
    expectGolden('test/golden/unaudited-routes.txt', table(rows));
  });

  /** The route with ids that nothing has and an empty body: enough to see whether the door is open. */
  function knock(caller: Caller, route: DeclaredRoute): Promise<Answer> {
    const { method, path } = nameOf(route);
    const id = route.endpoint.resource?.idKind === 'int' ? '2000000000' : randomUUID();
    const url = path.replace(':id', id).replace(/:\w+/g, randomUUID());
    return caller.send(method, url, method === 'GET' || method === 'DELETE' ? undefined : {});
  }

  it.each(ROLES)('holds for %s at every door', async (role) => {
    for (const route of routesOf(app)) {
      const { method, path } = nameOf(route);
      // A session that ends or a password that changes would change the caller.
      if (role !== 'anonymous' && path.includes('/auth/')) continue;
      const { status, body } = await knock(callers[role], route);
      const refused = role === 'anonymous' ? 401 : 403;
      // By the id of a VM, what is not there is refused to a plain user like what is somebody else's.
      const decision = role === 'user' && path.includes(':vmid') ? 'no' : decisionOf(route, role);
      const door = `${method} ${path}`;
      // Version 1 of machines on hypervisors answers 403 for what somebody may not see.
      const isHidden = path.includes(':vmid') && decision === 'row';
      expect([door, status === refused && !isHidden]).toEqual([door, decision === 'no']);
      expect([door, status < 500]).toEqual([door, true]);
      if (status === refused) expect(['UNAUTHORIZED', 'FORBIDDEN']).toContain(body.code ?? body.error.code);
    }
  });

  it('cannot be widened by headers that rename the method, and HEAD is asked like GET', async () => {
    const { body } = await app.admin.post('/api/v2/tenants', { name: 'kept' });
    const url = `/api/v2/tenants/${body.data.id}`;
    for (const name of ['x-http-method-override', 'x-http-method', 'x-method-override']) {
      expect((await callers.auditor.send('POST', url, undefined, { [name]: 'DELETE' })).status).toBe(404);
      expect((await app.admin.get(url, { [name]: 'DELETE' })).status).toBe(200);
    }
    for (const route of routesOf(app).filter(({ endpoint }) => endpoint.method === 'GET')) {
      const path = nameOf(route).path.replace(/:\w+/g, randomUUID());
      expect([path, (await app.anonymous.send('HEAD', path)).status]).toEqual([path, 401]);
    }
    expect((await app.admin.get(url)).status).toBe(200);
  });

  it('is asked also of paths that no route has', async () => {
    for (const path of ['/api/v1/nothing', '/api/v2/nothing', '/api/v3/tenants', '/api/tenants', '/api']) {
      expect([path, (await app.anonymous.get(path)).status]).toEqual([path, 404]);
    }
  });
});

describe('the boot', () => {
  const noType = { method: 'POST', path: 'quiet', summary: 'x', policy: { kind: 'authenticated' } } as const;

  @Controller({ path: 'bare', version: '1' })
  class BareController {
    @Get()
    open() {
      return 'anybody reads this';
    }
  }

  @ApiController({ surface: 'virtflow', path: 'half', tag: 'Half' })
  class HalfController {
    @Get('forgotten')
    forgotten() {
      return 'anybody reads this';
    }
  }

  @ApiController({ surface: 'virtflow', path: 'silent', tag: 'Silent' })
  class SilentController {
    @Endpoint({ ...noType, audit: { action: 'hush' } })
    hush() {
      return {};
    }
  }

  let app: TestApp;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app?.close());

  async function bootWith(controller: Type): Promise<void> {
    const config = testConfig(app.db);
    @Module({ imports: [AppModule.with(config, 'test')], controllers: [controller] })
    class Extended {}
    const server = await createServer({ module: Extended, config, probes: () => ({}) });
    try {
      await server.init();
    } finally {
      await server.close();
    }
  }

  it.each([
    [BareController, 'BareController has a route without a policy'],
    [HalfController, 'HalfController has a route without a policy'],
    [SilentController, 'SilentController.hush changes things but names no audit type'],
  ] as const)('stops at %p', async (controller, message) => {
    await expect(bootWith(controller)).rejects.toThrow(message);
  });

  it('does not even load a mutation without an audit action', () => {
    expect(() => Endpoint(noType)).toThrow('a mutation needs an audit action');
  });
});
