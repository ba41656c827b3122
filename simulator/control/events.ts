import { z } from 'zod';

const vmid = z.number().int().min(100);
const node = z.string();
const values = z.record(z.string(), z.string());

/** What may happen to a cluster behind the back of a client. */
export const eventSchema = z.discriminatedUnion('type', [
  /** The guest powers itself off, or QEMU crashes: pending changes stay pending. */
  z.strictObject({ type: z.literal('guest-power-off'), vmid }),
  /** How the guest behaves from now on; `shutdownSeconds: null` ignores every request. */
  z.strictObject({
    type: z.literal('guest'),
    vmid,
    shutdownSeconds: z.number().min(0).nullable().optional(),
    agent: z.enum(['normal', 'down', 'hang', 'lie']).optional(),
  }),
  /** Somebody at the console starts or stops a VM, as root@pam. */
  z.strictObject({ type: z.literal('start'), vmid }),
  z.strictObject({ type: z.literal('stop'), vmid }),
  /** A VM that somebody else made, running or not. */
  z.strictObject({
    type: z.literal('vm'),
    vmid,
    node,
    config: values.default({}),
    running: z.boolean().default(false),
  }),
  /** Somebody edits the file of a VM; `null` removes a key. */
  z.strictObject({ type: z.literal('config'), vmid, set: z.record(z.string(), z.string().nullable()) }),
  z.strictObject({ type: z.literal('template'), vmid }),
  z.strictObject({ type: z.literal('snapshot'), vmid, name: z.string() }),
  z.strictObject({ type: z.literal('node-down'), node }),
  z.strictObject({ type: z.literal('node-up'), node }),
  /** The node's clock is ahead by that much. */
  z.strictObject({ type: z.literal('clock-skew'), node, seconds: z.number() }),
  /** A backup begins; it ends after `seconds`, or with `backup-end`. */
  z.strictObject({ type: z.literal('backup-start'), vmid, seconds: z.number().min(0).default(600) }),
  z.strictObject({ type: z.literal('backup-end'), vmid }),
  z.strictObject({ type: z.literal('device-vanish'), node, id: z.string() }),
  z.strictObject({ type: z.literal('device-return'), node, id: z.string() }),
  /** BIOS or kernel number the groups anew; -1: there is no IOMMU any more. */
  z.strictObject({ type: z.literal('device-change'), node, id: z.string(), iommugroup: z.number().int() }),
  /** Somebody replaces the entries of a mapping, or makes it; `null` removes it. */
  z.strictObject({ type: z.literal('mapping'), id: z.string(), map: z.array(z.string()).nullable() }),
  /** A token appears or changes: its secret, when it expires (seconds since 1970), its privileges by path. */
  z.strictObject({
    type: z.literal('token'),
    id: z.string(),
    secret: z.string().optional(),
    expire: z.number().optional(),
    acl: z.record(z.string(), z.array(z.string())).optional(),
  }),
  z.strictObject({ type: z.literal('token-revoke'), id: z.string() }),
  z.strictObject({ type: z.literal('quorum'), quorate: z.boolean() }),
  z.strictObject({ type: z.literal('ha'), vmid, managed: z.boolean() }),
  z.strictObject({ type: z.literal('ha-relocate'), vmid, node }),
  /** On which nodes a storage is there; empty: on all. */
  z.strictObject({ type: z.literal('storage'), storage: z.string(), nodes: z.array(z.string()) }),
]);

export type EventInput = z.input<typeof eventSchema>;
export type Event = z.output<typeof eventSchema>;
