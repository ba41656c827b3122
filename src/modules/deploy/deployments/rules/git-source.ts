/*
 * Where code may come from. Git takes a text for an address, a path, a program to start or an option, whichever it looks
 * like; only what can be nothing but an address passes.
 */

const LABEL = '[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?';
const HOST = `(?:${LABEL}(?:\\.${LABEL})*\\.?|\\[[0-9A-Fa-f:.]{2,45}\\])`;
const PORT = '(?::(?<port>[1-9]\\d{0,4}))?';
const USER = '[A-Za-z0-9_][A-Za-z0-9._-]{0,63}';
/** Words that git reads as the way to an address when a colon follows. */
const NO_SCHEME = '(?!(?:ext|fd|file|ftps?|https?|ssh):)';
/** Path characters that no shell, option parser or template reads as anything else. */
const CHARACTER = '(?:[\\p{L}\\p{N}._~+,@=-]|%(?:[2-6][0-9A-Fa-f]|7[0-9A-Ea-e]|[89A-Fa-f][0-9A-Fa-f]))';
const PART = `(?!-)${CHARACTER}+`;
const PATH = `${PART}(?:/${PART})*/?`;

const HTTPS = new RegExp(`^https://(?<host>${HOST})${PORT}/${PATH}$`, 'u');
const SSH = new RegExp(`^ssh://(?:${USER}@)?(?<host>${HOST})${PORT}/${PATH}$`, 'u');
const SCP = new RegExp(`^${NO_SCHEME}(?:${USER}@)?(?<host>${HOST}):/?${PATH}$`, 'u');

const MAX_LENGTH = 1024;

export interface GitAddress {
  protocol: 'https' | 'ssh';
  /** As in the address, with its port where that has one. */
  origin: string;
}

/** What an address is about, or null when it is none that hosts may be sent to. */
export function gitAddressOf(repo: string): GitAddress | null {
  if (repo.length > MAX_LENGTH || /(?:^|[/:])\.\.(?:\/|$)/.test(repo)) return null;
  for (const [protocol, pattern] of [
    ['https', HTTPS],
    ['ssh', SSH],
    ['ssh', SCP],
  ] as const) {
    const { host, port } = pattern.exec(repo)?.groups ?? {};
    if (host && Number(port ?? 1) <= 65535) return { protocol, origin: port ? `${host}:${port}` : host };
  }
  return null;
}

export const GIT_REPO_MEANS = 'be https://host/path, ssh://user@host/path or user@host:path, without a password in it';

/** What git refuses in names, and a leading dash, which would be an option. */
const NO_REFERENCE = /^[-/.]|[\s\p{C}~^:?*[\\{}"'`$;&|<>()!%]|\.\.|\/[/.]|[/.]$|\.lock(?:\/|$)|^@$/u;

/** Whether it can be the name of a branch or a tag, or a commit. */
export function isGitReference(text: string): boolean {
  return text !== '' && text.length <= 255 && !NO_REFERENCE.test(text);
}

export const GIT_REFERENCE_MEANS = 'be a branch, a tag or a commit';
