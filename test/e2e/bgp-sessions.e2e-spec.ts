import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { say, terminate } from '../../src/embedded/processes';
import { startApp, type TestApp } from '../support/app';
import { Network } from '../support/network';
import { type RoutingDaemons, routingDaemons } from '../support/routing-daemons';

const PATIENCE_MS = 30_000;
const PASSWORD = 'kept-between!#$%';
const DAEMONS = ['bird', 'frr'] as const;
type Daemon = (typeof DAEMONS)[number];
type Pair = [first: string, second: string];

describe('two machines with the configurations rendered for them', () => {
  let app: TestApp;
  let net: Network;
  let daemons: RoutingDaemons;
  const spaces: string[] = [];
  const pids: number[] = [];
  beforeAll(async () => {
    [app, daemons] = await Promise.all([startApp(), routingDaemons()]);
    net = new Network(app);
  }, 180_000);
  afterAll(async () => {
    for (const pid of pids) await terminate(pid, ['SIGTERM', 5_000], ['SIGKILL', 5_000]);
    for (const space of spaces) await daemons.run('ip', 'netns', 'del', space);
    await app?.close();
    await daemons?.close();
  });

  const ip = (...args: string[]) => daemons.run('ip', ...args);
  const v4 = (run: number, machine: number) => `10.200.${run}.${machine}`;
  const v6 = (run: number, machine: number) => `2001:db8:200:${run + 1}::${machine}`;

  /** What the API renders for one of the two, with a session over each IP version. */
  async function rendered(run: number, machine: 1 | 2, format: Daemon): Promise<string> {
    const host = await net.host();
    const other = 3 - machine;
    const router = { asn: 65_000 + machine, peer_asn: 65_000 + other, router_id: v4(run, machine), password: PASSWORD };
    const four = await net.bgp({ ...router, local_ip: v4(run, machine), peer_ip: v4(run, other) });
    const six = await net.bgp({ ...router, local_ip: v6(run, machine), peer_ip: v6(run, other) });
    await net.card(host, {
      ipv4_address: `${v4(run, machine)}/24`,
      ipv6_address: `${v6(run, machine)}/64`,
      bgp_config_ids: [four.id, six.id],
    });
    return (await app.admin.get(`/api/v2/hosts/${host.id}/bgp?format=${format}`)).body as string;
  }

  /** Two network namespaces joined by a cable, or null where none can be made. Each has a network of its own too. */
  async function machines(run: number): Promise<Pair | null> {
    const pair: Pair = [`vf-${process.pid}-${run}-1`, `vf-${process.pid}-${run}-2`];
    try {
      for (const space of pair) {
        await ip('netns', 'add', space);
        spaces.push(space);
      }
      await ip('link', 'add', 'eth0', 'netns', pair[0], 'type', 'veth', 'peer', 'name', 'eth0', 'netns', pair[1]);
      for (const [index, space] of pair.entries()) {
        const addresses = [`${v4(run, index + 1)}/24`, `10.201.${index + 1}.1/24`, `${v6(run, index + 1)}/64`];
        for (const address of addresses)
          await ip('-n', space, 'addr', 'add', address, 'dev', 'eth0', ...(address.includes(':') ? ['nodad'] : []));
        await ip('-n', space, 'link', 'set', 'eth0', 'up');
        await ip('netns', 'exec', space, 'true');
      }
      return pair;
    } catch (error) {
      say(`There are no network namespaces, so nothing runs: ${(error as Error).message.trim()}`);
      return null;
    }
  }

  async function start(space: string, daemon: Daemon, text: string): Promise<void> {
    const config = await daemons.file(`${space}.conf`, text);
    const pidFile = `${config}.pid`;
    if (daemon === 'bird') {
      await ip('netns', 'exec', space, 'bird', '-c', config, '-s', `${config}.ctl`, '-P', pidFile);
    } else {
      // It insists on a group for its terminal, which an installation would make.
      const groups = await daemons.file('group', `${await readFile('/etc/group', 'utf8')}frrvty:x:64999:root\n`);
      const bgpd = `bgpd -d -Z -f ${config} -i ${pidFile} -u root -g root --vty_socket ${dirname(config)}`;
      const inside = `mount --bind ${groups} /etc/group && exec ${bgpd}`;
      await ip('netns', 'exec', space, 'unshare', '-m', 'sh', '-c', inside);
    }
    // The file is there before the number is.
    const written = () => readFile(pidFile, 'utf8').catch(() => '');
    pids.push(Number(await eventually(written, (text) => Number(text) > 0)));
  }

  /** Repeats a question until the answer is right or patience ends; then the last answer. */
  async function eventually(ask: () => Promise<string>, isRight: (answer: string) => boolean): Promise<string> {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const answer = await ask();
      if (isRight(answer) || Date.now() > deadline) return answer;
      await sleep(100);
    }
  }

  it.each(DAEMONS)(
    'establish their sessions, with the password, BIRD with %s',
    async (daemon) => {
      const run = DAEMONS.indexOf(daemon);
      const [first, second] = [await rendered(run, 1, 'bird'), await rendered(run, 2, daemon)];
      await daemons.checkBird(first);
      await (daemon === 'bird' ? daemons.checkBird(second) : daemons.checkFrr(second));
      const pair = await machines(run);
      if (!pair) return;
      const [here, there] = pair;
      await start(here, 'bird', first);
      await start(there, daemon, second);
      const protocols = (space: string) =>
        ip('netns', 'exec', space, 'birdc', '-s', `${space}.conf.ctl`, 'show', 'protocols');
      const established = (answer: string) => (answer.match(/\bBGP\b.*\bEstablished\b/g) ?? []).length;
      for (const space of daemon === 'bird' ? pair : [here])
        expect(
          established(
            await eventually(
              () => protocols(space),
              (answer) => established(answer) === 2,
            ),
          ),
        ).toBe(2);
      if (daemon !== 'bird') return;
      for (const [space, network] of [
        [here, '10.201.2.0/24'],
        [there, '10.201.1.0/24'],
      ] as const) {
        const route = () => ip('-n', space, 'route', 'show', network);
        expect(await eventually(route, (answer) => answer !== '')).toContain('proto bird');
      }
    },
    90_000,
  );
});
