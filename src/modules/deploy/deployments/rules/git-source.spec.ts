import { gitAddressOf, isGitReference } from './git-source';

describe('addresses of repositories', () => {
  it.each([
    ['https://github.com/org/repo.git', 'https', 'github.com'],
    ['https://git.example.com:8443/group/sub%20group/repo', 'https', 'git.example.com:8443'],
    ['https://[2001:db8::1]/repo.git', 'https', '[2001:db8::1]'],
    ['ssh://git@git.example.com:2222/srv/git/repo.git', 'ssh', 'git.example.com:2222'],
    ['ssh://git.example.com/~user/repo.git', 'ssh', 'git.example.com'],
    ['git@github.com:org/repo.git', 'ssh', 'github.com'],
    ['github.com:org/repo.git', 'ssh', 'github.com'],
    ['deploy-1@10.0.0.5:/srv/git/repo.git', 'ssh', '10.0.0.5'],
    ['git@[2001:db8::1]:repo.git', 'ssh', '[2001:db8::1]'],
    ['git@example.com:專案/程式.git', 'ssh', 'example.com'],
  ])('%s is one over %s', (repo, protocol, origin) => expect(gitAddressOf(repo)).toEqual({ protocol, origin }));

  it.each([
    ...['', ' ', 'repo', './repo', '../repo', '/srv/git/repo.git', '~/repo', 'C:\\repo'],
    ...['ext::sh -c touch% /tmp/x', 'ext::sh', 'fd::17', 'file:///etc', 'file:/etc/passwd', 'http://example.com/r.git'],
    ...['git://example.com/r.git', 'ftp://example.com/r', 'HTTPS://example.com/r', 'https:/example.com/r', 'https:r'],
    ...['https://user@example.com/r.git', 'https://user:secret@example.com/r.git', 'ssh://git:secret@example.com/r'],
    ...[
      'https://example.com',
      'https://example.com/',
      'https:///r',
      'https://example.com/r?token=x',
      'https://e.com/r#x',
    ],
    ...['ssh://-oProxyCommand=touch/r', 'ssh://git@-oProxyCommand=touch/r', '-oProxyCommand=x@example.com:r'],
    ...[
      'git@-oProxyCommand=touch:r',
      '--upload-pack=touch x',
      '-u@example.com:r',
      'git@example.com:-x/r',
      'git@example.com:',
    ],
    ...['https://example.com/-x', 'https://example.com:0/r', 'https://example.com:99999/r', 'https://exa mple.com/r'],
    ...[
      'https://example.com/r\n',
      'https://example.com/\u0000r',
      'https://example.com/r%0a',
      'https://example.com/%00',
    ],
    ...['https://example.com/{{ lookup("pipe", "id") }}', 'https://example.com/$(id)', 'https://example.com/`id`'],
    ...['git@example.com:../r', 'https://example.com/../r', 'https://example.com//r', 'git@example.com://r'],
    ...['https://example.com/a\u202eb', 'https://ex\u2010ample.com/r', `https://example.com/${'a'.repeat(1100)}`],
  ])('%j is none', (repo) => expect(gitAddressOf(repo)).toBeNull());
});

describe('references', () => {
  it.each(['main', 'v1.2', 'feature/new-login', 'HEAD', '5f3c2a1', 'release_2026-01', 'fix/#42', '功能', 'a@b'])(
    '%s is one',
    (text) => expect(isGitReference(text)).toBe(true),
  );

  it.each([
    ...[
      '',
      '-main',
      '--upload-pack=x',
      '/main',
      'main/',
      '.main',
      'a/.b',
      'a..b',
      'a//b',
      'main.lock',
      'x.lock/y',
      '@',
    ],
    ...[
      'a b',
      'a\tb',
      'a\nb',
      'a\u0000b',
      'a~1',
      'a^',
      'a:b',
      'a?',
      'a*',
      'a[',
      'a\\b',
      'a@{1}',
      '{{ 7 * 7 }}',
      '{% x %}',
    ],
    ...['$(id)', '`id`', 'a;b', 'a|b', 'a&b', 'a>b', '%0aid', 'a\u200bb', 'a\u202eb', 'a'.repeat(256)],
  ])('%j is none', (text) => expect(isGitReference(text)).toBe(false));
});
