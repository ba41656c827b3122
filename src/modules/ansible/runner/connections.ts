import { INSIDE } from './sandbox';
import type { JobDir } from './job-dirs';
import { Relay } from './relay';
import type { Routes } from './routes';
import type { SshCode } from './run-events';
import type { Target } from './run-spec';
import { SshAgent } from './ssh-agent';
import { sshFailure } from './ssh-failure';
import { aliasesOf, etcFiles, type SshHost } from './ssh-files';
import type { Identity } from './tools';

/** Where a job's connections are made and by whom. */
export interface Surroundings {
  dir: JobDir;
  routes: Routes;
  identity: Identity | null;
}

/** Longer than the run, for keys that must not outlive it by much. */
const KEY_GRACE_SECONDS = 30;

/** The ways of one run to its targets, with what opens them. */
export class Connections {
  private readonly hosts = new Map<string, SshHost>();
  /** What is known of a target before anything is tried. */
  private readonly hopeless = new Map<string, SshCode>();
  private agent: SshAgent | undefined;

  private constructor(
    private readonly relay: Relay,
    private readonly seconds: number,
  ) {}

  /** Resolves and judges addresses, opens the relay, loads the keys for so many seconds and writes SSH's settings. */
  static async open(targets: readonly Target[], around: Surroundings, seconds: number): Promise<Connections> {
    const dir = await around.dir.makeDir('relay');
    const connections = new Connections(new Relay(dir, (path) => around.dir.give(path)), seconds);
    try {
      await connections.addRoutes(targets, around.routes);
      await connections.addKeys(dir, around);
      await around.dir.write(etcFiles([...connections.hosts.values()]));
    } catch (error) {
      await connections.close();
      throw error;
    }
    return connections;
  }

  aliasOf(name: string): string {
    return this.hosts.get(name)?.alias ?? name;
  }

  /** Why a target could not be used, given what SSH said of it. */
  failure(name: string, message: string): SshCode {
    const host = this.hosts.get(name);
    if (!host) return 'SSH_CONNECTION_FAILED';
    const hopeless = this.hopeless.get(name);
    if (hopeless) return hopeless;
    const relay = host.socket === null ? undefined : this.relay.failureOf(host.socket);
    return sshFailure(message, relay, host.target.hostKeys.length > 0);
  }

  async close(): Promise<void> {
    await Promise.all([this.relay.close(), this.agent?.stop()]);
  }

  private async addRoutes(targets: readonly Target[], routes: Routes): Promise<void> {
    const aliases = aliasesOf(targets);
    const found = await Promise.all(targets.map((target) => routes.to(target)));
    for (const [i, target] of targets.entries()) {
      const route = found[i];
      const isOpen = route && 'endpoint' in route;
      if (isOpen) await this.relay.open(String(i), route.endpoint);
      else if (route) this.hopeless.set(target.name, route.code);
      const alias = aliases.get(target.name) ?? target.name;
      this.hosts.set(target.name, { alias, target, socket: isOpen ? String(i) : null, publicKey: null });
    }
  }

  private async addKeys(dir: string, { dir: jobDir, identity }: Surroundings): Promise<void> {
    const known = new Map<string, string | null>();
    for (const host of this.hosts.values()) {
      const { credentials, name } = host.target;
      if (credentials.type !== 'private_key') continue;
      this.agent ??= await SshAgent.start(jobDir, `${dir}${INSIDE.agent.slice(INSIDE.relay.length)}`, identity);
      const { privateKey, passphrase = null } = credentials;
      const id = JSON.stringify([privateKey, passphrase]);
      if (!known.has(id)) known.set(id, await this.agent.add(privateKey, passphrase, this.seconds + KEY_GRACE_SECONDS));
      host.publicKey = known.get(id) ?? null;
      if (host.publicKey === null && !this.hopeless.has(name)) this.hopeless.set(name, 'SSH_PRIVATE_KEY_UNUSABLE');
    }
  }
}
