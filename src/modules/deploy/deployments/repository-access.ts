/** How hosts prove to a private repository that they may read it; nothing else gets to know it. */
export type RepositoryAccess =
  | { type: 'ssh_key'; privateKey: string }
  /** What HTTPS asks for as user name and password. */
  | { type: 'token'; username: string; token: string };

/** What must not be seen of it. */
export function secretsOf(access: RepositoryAccess | null): string[] {
  if (!access) return [];
  return access.type === 'token' ? [access.token] : [access.privateKey];
}
