import { isIP, isIPv4, isIPv6 } from 'node:net';
import { PROPERTY_FORMATS, type PropertyFormatName } from './property-formats';

/** Returns what is wrong with a value, or nothing. */
type Checker = (value: string) => string | undefined;

const matches =
  (pattern: RegExp, problem: string): Checker =>
  (value) =>
    pattern.test(value) ? undefined : problem.replace('%s', value);

const holds =
  (test: (value: string) => boolean, problem: string): Checker =>
  (value) =>
    test(value) ? undefined : problem.replace('%s', value);

const DNS_NAME = /^([a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?\.)*[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$/;

function isCidr(value: string, isAddress: (text: string) => boolean, bits: number): boolean {
  const [address = '', prefix = '', rest] = value.split('/');
  return rest === undefined && isAddress(address) && /^\d{1,3}$/.test(prefix) && Number(prefix) <= bits;
}
const isCidr4 = (value: string) => isCidr(value, isIPv4, 32);
const isCidr6 = (value: string) => isCidr(value, isIPv6, 128);
const isAddressRange = (value: string) => {
  const ends = value.split('-');
  return ends.length === 2 && ends.every((end) => isIP(end) > 0);
};
/** Address, network, range, alias or `+set`. */
const isFirewallAddress = (value: string) =>
  isIP(value) > 0 || isCidr4(value) || isCidr6(value) || isAddressRange(value) || /^\+?[a-z][\w/-]*$/i.test(value);

/** Formats that the described parameters use, by their official names. */
const FORMATS = {
  CIDR: holds((v) => isCidr4(v) || isCidr6(v), 'value does not look like a valid CIDR network'),
  IPorCIDRorAlias: holds(
    (v) => isIP(v) > 0 || isCidr4(v) || isCidr6(v) || /^[a-z][\w-]+$/i.test(v),
    'value does not look like a valid IP address, network or alias: %s',
  ),
  address: holds((v) => isIP(v) > 0 || DNS_NAME.test(v), 'value does not look like a valid address: %s'),
  'disk-size': matches(/^\d+(\.\d+)?([KMGT](iB)?)?$/, 'value does not look like a valid disk size: %s'),
  'dns-name': matches(DNS_NAME, 'value does not look like a valid DNS name'),
  ipv4: holds(isIPv4, 'value does not look like a valid IPv4 address'),
  ipv6: holds(isIPv6, 'value does not look like a valid IPv6 address'),
  'mac-addr': matches(/^[a-f0-9][02468ace](:[a-f0-9]{2}){5}$/i, 'value does not look like a valid unicast MAC address'),
  'pve-bridge-id': matches(/^[-.\w]+$/, "invalid bridge ID '%s'"),
  'pve-configid': matches(/^[a-z][a-z0-9_-]+$/i, "invalid configuration ID '%s'"),
  'pve-fw-addr-spec': holds((v) => v.split(',').every(isFirewallAddress), 'invalid address: %s'),
  'pve-fw-dport-spec': matches(/^[\w-]+([:,][\w-]+)*$/, 'invalid port: %s'),
  'pve-fw-icmp-type-spec': matches(/^[\w-]+$/, 'invalid icmp type: %s'),
  'pve-fw-protocol-spec': matches(/^[\w-]+$/, 'invalid protocol: %s'),
  'pve-fw-sport-spec': matches(/^[\w-]+([:,][\w-]+)*$/, 'invalid port: %s'),
  'pve-iface': matches(/^[a-z][a-z0-9_]{1,20}([:.]\d+)?$/i, "invalid network interface name '%s'"),
  'pve-ipv4-config': holds(
    (v) => v === 'dhcp' || v === 'manual' || isCidr4(v),
    'value does not look like a valid ipv4 network configuration',
  ),
  'pve-ipv6-config': holds(
    (v) => v === 'auto' || v === 'dhcp' || v === 'manual' || isCidr6(v),
    'value does not look like a valid ipv6 network configuration',
  ),
  'pve-node': matches(/^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$/, 'value does not look like a valid node name'),
  'pve-poolid': matches(/^[\w.-]+(\/[\w.-]+){0,2}$/, "pool name '%s' contains invalid characters"),
  'pve-qm-bootdev': matches(/^(net|ide|sata|scsi|virtio|usb|hostpci)\d+$/, "invalid boot device '%s'"),
  'pve-qm-smbios1': matches(/^[\w-]+=[^,]+(,[\w-]+=[^,]+)*$/, "unable to parse smbios1 '%s'"),
  'pve-startup-order': matches(
    /^((order=)?\d+|(up|down)=\d+)(,((order=)?\d+|(up|down)=\d+))*$/,
    'unable to parse startup options',
  ),
  'pve-storage-content': matches(/^[a-z]+$/, "invalid content type '%s'"),
  'pve-storage-id': matches(/^[a-z][a-z0-9\-_.]*[a-z0-9]$/i, "storage ID '%s' contains illegal characters"),
  'pve-tag': matches(/^[a-z0-9_][a-z0-9_\-+.]*$/i, 'invalid characters in tag'),
  'pve-task-status-type': matches(/^(ok|error|warning|unknown)$/i, 'invalid status'),
  'pve-vm-cpu-conf': matches(/^[\w.=-]+(,[\w.=+;-]+)*$/, "invalid CPU configuration '%s'"),
  'pve-vmid': matches(/^[1-9]\d{2,8}$/, 'value does not look like a valid VM ID'),
  'pve-volume-id-or-qm-path': matches(
    /^(none|cdrom|\/.+|[a-z][a-z0-9\-_.]*[a-z0-9]:.+)$/i,
    "unable to parse volume ID '%s'",
  ),
  'storage-pair': matches(/^(1|[a-z][\w.-]*(:[a-z][\w.-]*)?)$/i, "invalid storage pair '%s'"),
  string: () => undefined,
  urlencoded: matches(/^[-%a-zA-Z0-9_.!~*'()]*$/, 'invalid urlencoded string: %s'),
} satisfies Record<string, Checker>;

export type SimpleFormat = keyof typeof FORMATS;
export type Format = SimpleFormat | `${SimpleFormat}-list` | PropertyFormatName;

export const isPropertyFormat = (format: Format): format is PropertyFormatName => format in PROPERTY_FORMATS;

/** What is wrong with a value of a simple format or a list of them; nothing when it is fine. */
export function formatProblem(format: Exclude<Format, PropertyFormatName>, value: string): string | undefined {
  if (format in FORMATS) return FORMATS[format as SimpleFormat](value);
  const check: Checker = FORMATS[format.slice(0, -'-list'.length) as SimpleFormat];
  const problems = value
    .split(/[,;\s]+/)
    .filter(Boolean)
    .map(check);
  return problems.find((problem) => problem !== undefined);
}
