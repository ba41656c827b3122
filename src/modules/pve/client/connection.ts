/** How to reach and to recognise one hypervisor, and who we are there. */
export interface PveConnection {
  /** Name or address of any node of the cluster. */
  readonly host: string;
  readonly port: number;
  /** `user@realm!token`. */
  readonly tokenId: string;
  readonly tokenValue: string;
  readonly trust: Trust;
}

/**
 * What a server must show: a certificate of these authorities (null: of those of the system), exactly this certificate
 * (SHA-256 of it, in hexadecimal with or without colons), or nothing at all.
 */
export type Trust = { readonly authorities: string | null } | { readonly fingerprint: string } | 'anything';

export const bareFingerprint = (text: string): string => text.replaceAll(':', '').toLowerCase();
