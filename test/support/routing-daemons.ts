import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { libraryPath, unpackDebian } from '../../src/embedded/debian';
import { run } from '../../src/embedded/processes';

/** The programs of FRR and BIRD 2 themselves, fetched from Debian without installing anything. */
export interface RoutingDaemons {
  /** Runs one of the fetched programs (or another) and returns what it printed. */
  run(program: string, ...args: string[]): Promise<string>;
  /** Throws what FRR says of a configuration that it does not understand. */
  checkFrr(text: string): Promise<void>;
  /** The same for BIRD. */
  checkBird(text: string): Promise<void>;
  /** A file with this text in a directory that {@link close} removes. */
  file(name: string, text: string): Promise<string>;
  close(): Promise<void>;
}

const PACKAGES = ['frr', 'bird2', 'iproute2'];

export async function routingDaemons(): Promise<RoutingDaemons> {
  const tree = await unpackDebian('routing', PACKAGES);
  const directories = (await libraryPath(tree)).split(':');
  const withFrr = await Promise.all(
    directories.map(async (dir) => ((await readdir(dir)).includes('frr') ? [dir, join(dir, 'frr')] : [dir])),
  );
  const path = ['usr/sbin', 'usr/bin', 'usr/lib/frr', 'sbin', 'bin']
    .map((dir) => join(tree, dir))
    .concat(process.env['PATH'] ?? '');
  const env = { ...process.env, PATH: path.join(':'), LD_LIBRARY_PATH: withFrr.flat().join(':') };
  const home = await mkdtemp(join(tmpdir(), 'virtflow-routing-'));
  const configs = join(home, 'frr');
  await mkdir(configs);
  await writeFile(join(configs, 'vtysh.conf'), '');
  const program = (name: string, ...args: string[]) => run(name, args, { env, cwd: home });
  const file = async (name: string, text: string) => {
    await writeFile(join(home, name), text);
    return join(home, name);
  };
  return {
    run: program,
    file,
    async checkFrr(text) {
      await program('vtysh', '-C', '--config_dir', configs, '-f', await file('frr.conf', text));
    },
    async checkBird(text) {
      await program('bird', '-p', '-c', await file('bird.conf', text));
    },
    close: () => rm(home, { recursive: true, force: true }),
  };
}
