import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A node as it was found, and the host it is in our books. */
@Entity('pve_nodes')
@Index('uq_pve_nodes_name', ['hypervisorId', 'name'], { unique: true })
@Index('uq_pve_nodes_host', ['hostId'], { unique: true })
export class PveNode {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  hypervisorId: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'boolean' })
  online: boolean;

  @Column({ type: 'integer', default: 0 })
  cores: number;

  @Column({ type: 'integer', default: 0 })
  memoryMb: number;

  @Column({ type: 'uuid', nullable: true })
  hostId: string | null;

  /** When it was last online. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  seenAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  updatedAt: Date;
}
