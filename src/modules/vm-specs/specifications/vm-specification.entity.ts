import { Check, Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

/**
 * A size that virtual machines are ordered in. The row holds the current generation; a virtual machine keeps what it
 * claimed (see docs/adr/0004).
 */
@Entity('vm_specifications')
@Index('uq_vm_specifications_name', ['name'], { unique: true })
@Index('ix_vm_specifications_tenant', ['tenantId', 'id'])
@Check(
  'ck_vm_specifications_sizes',
  `"required_cpu" > 0 AND "required_memory_mb" > 0 AND "required_storage_gb" > 0 AND "gpu_count" >= 0`,
)
export class VmSpecification extends UuidEntity {
  @Column({ type: 'text' })
  name: string;

  /** Grows by one whenever a size changes. */
  @Column({ type: 'integer', default: 1 })
  generation: number;

  @Column({ type: 'integer' })
  requiredCpu: number;

  @Column({ type: 'integer' })
  requiredMemoryMb: number;

  @Column({ type: 'integer' })
  requiredStorageGb: number;

  @Column({ type: 'integer', default: 0 })
  gpuCount: number;

  /** Only hosts with GPUs of this model will do; null: any. */
  @Column({ type: 'text', nullable: true })
  gpuModel: string | null;

  @Column({ type: 'boolean', default: false })
  requiresInfiniband: boolean;

  /** The tenant it is meant for; null: anybody who was granted it. */
  @Column({ type: 'integer', nullable: true })
  tenantId: number | null;
}
