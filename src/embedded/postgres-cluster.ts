import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type PostgresBinaries, postgresBinaries } from './postgres-binaries';
import { newSecret, readPrivateJson, writePrivate } from './private-file';
import { run } from './processes';
import { type Identity, reachableProgram, serverHome } from './unprivileged';

/** The superuser of the embedded server: owns the schema, runs the migrations. */
export const OWNER = 'virtflow_owner';
/** The servers get nothing of our own environment. */
export const SERVER_ENV = { PATH: '/usr/bin:/bin', TZ: 'UTC', LC_ALL: 'C.UTF-8' };

/** A data directory on disk and what is needed to run it. */
export interface Cluster {
  binaries: PostgresBinaries;
  /** Belongs to the identity the server runs under. */
  home: string;
  identity: Identity;
  passwords: { owner: string; app: string };
}

export const dataOf = ({ home }: Pick<Cluster, 'home'>): string => join(home, 'data');

/**
 * Opens the cluster below a directory, creating it the first time. Throws when another major version wrote it, and
 * when its passwords are gone.
 */
export async function openCluster(dataDir: string, durable: boolean): Promise<Cluster> {
  const { home, identity } = await serverHome(join(dataDir, 'cluster'));
  const { dir, major } = await postgresBinaries();
  const binaries = { dir: await reachableProgram(dir, identity), major };
  const version = await readFile(join(dataOf({ home }), 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version !== undefined && version.trim() !== major) {
    throw new Error(
      `${home} was created by PostgreSQL ${version.trim()}, this is PostgreSQL ${major}: ` +
        'make a backup with the old version and restore it into a new data directory',
    );
  }
  const passwordFile = join(dataDir, 'passwords.json');
  const known = await readPrivateJson<Cluster['passwords']>(passwordFile);
  if (version !== undefined && !(known?.owner && known.app)) throw new Error(`${passwordFile} is missing`);
  const passwords = { owner: known?.owner ?? newSecret(), app: known?.app ?? newSecret() };
  const cluster = { binaries, home, identity, passwords };
  if (version === undefined) {
    await writePrivate(passwordFile, JSON.stringify(passwords));
    await initialise(cluster, durable);
  }
  return cluster;
}

/** Builds the cluster beside its place and moves it there when it is whole: a killed start leaves no half of one. */
async function initialise({ binaries, home, identity, passwords }: Cluster, durable: boolean): Promise<void> {
  const unfinished = join(home, 'data.new');
  const passwordFile = join(home, 'password');
  await rm(unfinished, { recursive: true, force: true });
  await writePrivate(passwordFile, passwords.owner, identity);
  try {
    const args = ['--auth=scram-sha-256', '--locale=C.UTF-8', '--encoding=UTF8', `--username=${OWNER}`];
    if (!durable) args.push('--no-sync');
    await run(join(binaries.dir, 'bin', 'initdb'), [...args, `--pwfile=${passwordFile}`, `--pgdata=${unfinished}`], {
      ...identity,
      cwd: home,
      env: SERVER_ENV,
    });
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(unfinished, dataOf({ home }));
}
