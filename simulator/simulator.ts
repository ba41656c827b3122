import { randomUUID } from 'node:crypto';
import { dispatch } from './api/dispatch';
import { newState } from './cluster/estate';
import { control, CONTROL_PREFIX } from './control/control';
import { completeSettings, type SettingsInput } from './settings';
import { Store } from './store';
import { certificateFor } from './transport/certificate';
import { listen } from './transport/server';
import { World } from './world';

export interface Simulator {
  /** Base address, without /api2/json. */
  readonly url: string;
  /** What follows `PVEAPIToken=` in the Authorization header. */
  readonly token: string;
  /** SHA-256 of the certificate, AA:BB:...; undefined over plain HTTP. */
  readonly fingerprint?: string;
  /** The certificate, which is its own authority. */
  readonly certificate?: string;
  readonly controlToken?: string;
  readonly world: World;
  stop(): Promise<void>;
}

/** Starts a cluster and serves it. */
export async function startSimulator(input: SettingsInput = {}): Promise<Simulator> {
  const given = completeSettings(input);
  const store = given.dataDir ? new Store(given.dataDir) : undefined;
  const settings = { ...given, secret: given.secret ?? store?.secret() ?? randomUUID() };
  const kept = given.persist ? store?.state() : undefined;
  const world = new World(settings, (now, random) => kept ?? newState(settings, now, random));
  const certificate = settings.tls ? certificateFor(hostNames(settings.host), given.dataDir) : undefined;
  const server = await listen({ ...settings, certificate }, (request) =>
    request.url?.startsWith(CONTROL_PREFIX) ? control(world, request) : dispatch(world, request),
  );
  const saving = given.persist ? setInterval(() => store?.save(world.state), 1_000).unref() : undefined;
  return {
    url: `${certificate ? 'https' : 'http'}://${addressOf(settings.host)}:${server.port}`,
    token: `${settings.token}=${settings.secret}`,
    fingerprint: certificate?.fingerprint,
    certificate: certificate?.pem,
    controlToken: settings.controlToken,
    world,
    async stop() {
      clearInterval(saving);
      world.clock.stop();
      await server.close();
      if (given.persist) store?.save(world.state);
    },
  };
}

const hostNames = (host: string) => [...new Set(['localhost', '127.0.0.1', '::1', host])];

function addressOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
