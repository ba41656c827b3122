import { Check, Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';
import type { VmStatus } from './vm-status';

/** A virtual machine. What it holds of its host and quota is in the ledger (`allocations`). */
@Entity('virtual_machines')
@Index('uq_virtual_machines_name', ['tenantId', 'name'], { unique: true })
@Index('ix_virtual_machines_tenant', ['tenantId', 'id'])
@Index('uq_virtual_machines_id_tenant', ['id', 'tenantId'], { unique: true })
@Index('uq_virtual_machines_node', ['k8sNodePoolId', 'k8sClusterId', 'nodeNumber'], { unique: true })
@Index('ix_virtual_machines_group', ['groupId', 'id'])
@Index('ix_virtual_machines_host', ['hostId', 'id'])
@Index('ix_virtual_machines_specification', ['specificationId', 'id'])
@Index('ix_virtual_machines_cluster', ['k8sClusterId', 'id'])
@Index('ix_virtual_machines_hypervisor', ['hypervisorId', 'id'])
@Index('ix_virtual_machines_status', ['status', 'id'])
@Check(
  'ck_virtual_machines_status',
  `"status" IN ('creating', 'created', 'starting', 'running', 'stopping', 'stopped', 'rebooting', 'migrating', 'deleting', 'error', 'unknown', 'maintenance')`,
)
@Check(
  'ck_virtual_machines_node',
  `("k8s_node_pool_id" IS NULL) = ("node_number" IS NULL) AND ("k8s_node_pool_id" IS NULL OR "k8s_cluster_id" IS NOT NULL)`,
)
export class Vm extends UuidEntity {
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'integer' })
  tenantId: number;

  /** The host's group, which is the quota's. */
  @Column({ type: 'integer' })
  groupId: number;

  @Column({ type: 'uuid' })
  hostId: string;

  @Column({ type: 'uuid' })
  specificationId: string;

  /** The generation of the specification whose sizes the machine holds. */
  @Column({ type: 'integer' })
  specificationGeneration: number;

  @Column({ type: 'uuid', nullable: true })
  k8sClusterId: string | null;

  /** The pool whose node it is: that pool alone makes, names and deletes it. */
  @Column({ type: 'uuid', nullable: true })
  k8sNodePoolId: string | null;

  /** From 1, unique in the pool. */
  @Column({ type: 'integer', nullable: true })
  nodeNumber: number | null;

  /** The hypervisor that has it; its status is written by operations alone. Null: it is known from our books only. */
  @Column({ type: 'uuid', nullable: true })
  hypervisorId: string | null;

  @Column({ type: 'text', default: 'creating' })
  status: VmStatus;

  /** Why the last operation failed; null after a success. */
  @Column({ type: 'text', nullable: true })
  lastError: string | null;
}
