import { Check, Column, Entity } from 'typeorm';
import { IntEntity } from '../../../core/database/resource.entity';
import type { LiveFilter } from './live-filter';

/** `text`: what somebody wrote; `live`: the hosts and virtual machines that match a filter when it is asked. */
export const INVENTORY_SOURCES = ['text', 'live'] as const;
export type InventorySource = (typeof INVENTORY_SOURCES)[number];
export const INVENTORY_STATUSES = ['On', 'Off'] as const;
export type InventoryStatus = (typeof INVENTORY_STATUSES)[number];
export const SSH_STATUSES = ['Connected', 'Unconnected'] as const;
export type SshStatus = (typeof SSH_STATUSES)[number];

/** Machines that playbooks run on. Names are unique whatever their case (an index on `lower(name)`). */
@Entity('inventories')
@Check('ck_inventories_source', `"source" IN ('text', 'live')`)
@Check(
  'ck_inventories_content',
  `("source" = 'live') = ("filter" IS NOT NULL) AND ("source" = 'text' OR "sealed_secrets" IS NULL)`,
)
@Check('ck_inventories_status', `"status" IN ('On', 'Off')`)
@Check('ck_inventories_ssh_status', `"ssh_status" IN ('Connected', 'Unconnected')`)
export class Inventory extends IntEntity {
  @Column({ type: 'text' })
  name: string;

  /** What the document calls the group of the inventory: a label. */
  @Column({ type: 'text', default: 'Default' })
  groupLabel: string;

  @Column({ type: 'text', default: 'text' })
  source: InventorySource;

  /** Of live inventories only. */
  @Column({ type: 'jsonb', nullable: true })
  filter: LiveFilter | null;

  /** The text with masks for its secrets; null of live inventories. Opened by `InventoryContents` alone. */
  @Column({ type: 'text', nullable: true })
  sealedConfig: string | null;

  /** The secrets by what they belong to; null where there are none. Opened for runs and for masks that are written back. */
  @Column({ type: 'text', nullable: true })
  sealedSecrets: string | null;

  /** Hosts of the text; 0 of live inventories. */
  @Column({ type: 'integer', default: 0 })
  hostCount: number;

  /** Whether a host answered when SSH was tested last. */
  @Column({ type: 'text', default: 'Off' })
  status: InventoryStatus;

  /** Whether all hosts let us in when SSH was tested last. */
  @Column({ type: 'text', default: 'Unconnected' })
  sshStatus: SshStatus;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  sshTestedAt: Date | null;
}
