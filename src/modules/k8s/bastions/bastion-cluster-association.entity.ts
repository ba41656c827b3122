import { Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

/** A virtual machine from which a cluster is reached. */
@Entity('bastion_cluster_associations')
@Index('uq_bastion_cluster_associations_pair', ['k8sClusterId', 'vmId'], { unique: true })
@Index('ix_bastion_cluster_associations_cluster', ['k8sClusterId', 'tenantId'])
@Index('ix_bastion_cluster_associations_vm', ['vmId', 'tenantId'])
export class BastionClusterAssociation extends UuidEntity {
  @Column({ type: 'uuid' })
  k8sClusterId: string;

  @Column({ type: 'uuid' })
  vmId: string;

  /** Of the cluster and of the machine: part of both foreign keys, so neither can move to another tenant alone. */
  @Column({ type: 'integer' })
  tenantId: number;
}
