import { execFile } from 'node:child_process';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { CONFIG, type Config } from '../../../core/config/config';
import { LOGGER } from '../../../core/operations/logger';
import { type ModuleDoc, ModuleDocs, NO_DOCS } from '../offline/module-docs';

const execute = promisify(execFile);
const PROGRAM = '/usr/bin/ansible-doc';
const LIMITS = { timeout: 60_000, maxBuffer: 32 * 1024 * 1024 };
const MAX_SUMMARY = 300;

interface Raw {
  doc?: { short_description?: unknown; options?: Record<string, { required?: unknown; description?: unknown }> };
}

interface Stored {
  version: string;
  docs: ModuleDoc[];
}

/**
 * The documentation of the Ansible that is installed here, read when it is needed first and kept in
 * VIRTFLOW_DATA_DIR; none where there is no Ansible. It is other people's text and no part of ours.
 */
@Injectable()
export class AnsibleDocs {
  private known: ModuleDocs = NO_DOCS;
  private loading: Promise<void> | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** What is known by now; who asks first sets the reading off. */
  get current(): ModuleDocs {
    void this.load();
    return this.known;
  }

  /** Resolves when everything is known that can be. */
  load(): Promise<void> {
    this.loading ??= this.read().catch((err: unknown) => {
      this.logger.warn({ err }, 'the documentation of Ansible cannot be read');
    });
    return this.loading;
  }

  private async read(): Promise<void> {
    const program = await stat(PROGRAM).catch(() => null);
    if (!program) return;
    // Another Ansible is another file.
    const file = join(
      this.config.VIRTFLOW_DATA_DIR,
      'cache',
      `ansible-modules-${program.mtime.getTime()}-${program.size}.json`,
    );
    const stored = await this.kept(file);
    const { version, docs } = stored ?? (await this.fromAnsible());
    this.known = new ModuleDocs(version, docs);
    if (!stored) await this.keep(file, { version, docs });
  }

  private async kept(file: string): Promise<Stored | null> {
    try {
      return JSON.parse(await readFile(file, 'utf8')) as Stored;
    } catch {
      return null;
    }
  }

  private async keep(file: string, stored: Stored): Promise<void> {
    await mkdir(join(file, '..'), { recursive: true });
    const unfinished = `${file}.${process.pid}`;
    await writeFile(unfinished, JSON.stringify(stored), { mode: 0o600 });
    await rename(unfinished, file);
  }

  private async fromAnsible(): Promise<Stored> {
    const version = /core ([\d.]+\w*)/.exec(await run('--version'))?.[1] ?? 'unknown';
    const names = Object.keys(JSON.parse(await run('--json', '-t', 'module', '-l')) as object);
    const raw = JSON.parse(await run('--json', '-t', 'module', ...names)) as Record<string, Raw>;
    return { version, docs: Object.entries(raw).flatMap(([name, each]) => moduleOf(name, each)) };
  }
}

/** No settings and no collections but those that are installed with it. */
async function run(...args: string[]): Promise<string> {
  const env = { PATH: '/usr/bin:/bin', HOME: '/nonexistent', ANSIBLE_CONFIG: '/nonexistent.cfg', LC_ALL: 'C.UTF-8' };
  return (await execute(PROGRAM, args, { ...LIMITS, env, cwd: '/' })).stdout;
}

function moduleOf(name: string, { doc }: Raw): ModuleDoc[] {
  if (typeof doc?.short_description !== 'string') return [];
  const options = Object.entries(doc.options ?? {}).map(([option, { required, description }]) => ({
    name: option,
    required: required === true,
    summary: [description].flat().map(String).join(' ').slice(0, MAX_SUMMARY),
  }));
  return [
    { name: name.replace(/^ansible\.builtin\./, ''), summary: doc.short_description.slice(0, MAX_SUMMARY), options },
  ];
}
