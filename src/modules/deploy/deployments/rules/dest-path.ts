import { posix } from 'node:path';

/** Directories that belong to the machine, with everything below them. */
const SYSTEM = [
  ...['/bin', '/boot', '/dev', '/etc', '/lib', '/lib32', '/lib64', '/libx32', '/proc', '/run', '/sbin', '/sys'],
  ...['/usr/bin', '/usr/include', '/usr/lib', '/usr/lib32', '/usr/lib64', '/usr/libexec', '/usr/libx32', '/usr/sbin'],
  ...['/var/run', '/var/lock', '/var/lib/dpkg', '/var/lib/rpm', '/lost+found'],
];
/** Directories that hold other people's; what is deployed goes into one of their own. */
const SHARED = new Set([
  ...['/', '/home', '/media', '/mnt', '/opt', '/root', '/srv', '/tmp', '/usr', '/usr/local', '/usr/share', '/usr/src'],
  ...['/var', '/var/cache', '/var/lib', '/var/log', '/var/spool', '/var/tmp'],
]);
const MAX_LENGTH = 1024;
/** Letters, digits and signs that neither templates, shells nor Ansible's own expansion of paths read. */
const SAFE = /^\/[\p{L}\p{M}\p{N} ._@+=,:/-]*$/u;

/** The path as it is used, without a slash at its end; null when nothing may be deployed there. */
export function destPathOf(text: string): string | null {
  if (text.length > MAX_LENGTH || !SAFE.test(text)) return null;
  const path = text.length > 1 && text.endsWith('/') ? text.slice(0, -1) : text;
  if (posix.normalize(path) !== path || path.split('/').some((part) => part.length > 255 || part.trim() !== part))
    return null;
  if (SHARED.has(path) || SYSTEM.some((system) => path === system || path.startsWith(`${system}/`))) return null;
  return path;
}

export const DEST_PATH_MEANS =
  'be an absolute path without `..`, of a directory of its own that does not belong to the system';
