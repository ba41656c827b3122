import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

function upwards(dir: string): string {
  return existsSync(join(dir, 'package.json')) || dir === dirname(dir) ? dir : upwards(dirname(dir));
}

/** The directory with package.json, wherever the compiled files lie below it. */
export const PROJECT_ROOT = upwards(__dirname);
/** Programs fetched for this checkout. */
export const CACHE_DIR = join(PROJECT_ROOT, '.cache');
/** The compiled programs and migrations of this very build. */
export const PROGRAMS = {
  api: join(__dirname, '..', 'main.js'),
  worker: join(__dirname, '..', 'worker.js'),
  migrate: join(__dirname, '..', 'migrate.js'),
  simulator: join(__dirname, '..', '..', 'simulator', 'main.js'),
};
/** As in `npm start`. A small young generation and a limit keep the heap from growing by multiples (docs/performance.md). */
export const API_FLAGS = ['--max-semi-space-size=8', '--max-old-space-size=1024', '--no-allocation-site-pretenuring'];
export const MIGRATIONS_DIR = join(__dirname, '..', '..', 'migrations');
