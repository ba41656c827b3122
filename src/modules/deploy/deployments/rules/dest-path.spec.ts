import { destPathOf } from './dest-path';

describe('directories to deploy to', () => {
  it.each([
    ['/var/www/app', '/var/www/app'],
    ['/var/www/app/', '/var/www/app'],
    ['/srv/my app/v1.2', '/srv/my app/v1.2'],
    ['/home/ubuntu/應用', '/home/ubuntu/應用'],
    ['/etcetera', '/etcetera'],
    ['/usr/local/app', '/usr/local/app'],
  ])('%s is %s', (text, path) => expect(destPathOf(text)).toBe(path));

  it.each([
    ...[
      '',
      'app',
      './app',
      '~/app',
      '~root/app',
      'C:\\app',
      '/',
      '//',
      '/../../root',
      '/var/../etc',
      '/var/./www',
      '/var//www',
    ],
    ...[
      '/etc',
      '/etc/',
      '/etc/cron.d/x',
      '/bin/app',
      '/usr/bin',
      '/usr',
      '/var',
      '/home',
      '/root',
      '/tmp',
      '/proc/self',
      '/dev/shm/x',
    ],
    ...[
      '/srv/$HOME',
      '/srv/~',
      '/srv/{{ 7 * 7 }}',
      '/srv/`id`',
      '/srv/$(id)',
      '/srv/a;b',
      '/srv/a\nb',
      '/srv/a\u0000',
      '/srv/*',
    ],
    ...[
      '/srv/ app',
      '/srv/app ',
      '/srv/%0a',
      '/srv/a\u200bb',
      '/srv/a\u2010b',
      '/srv/a\\b',
      "/srv/'a'",
      `/srv/${'a'.repeat(256)}`,
    ],
  ])('%j is none', (text) => expect(destPathOf(text)).toBeNull());
});
