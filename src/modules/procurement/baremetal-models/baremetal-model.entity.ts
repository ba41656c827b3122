import { Check, Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

/** A machine as it stands in a catalogue. Its defaults become the totals of hosts that are made from it, and stay theirs. */
@Entity('baremetal_models')
@Index('uq_baremetal_models_brand_name', ['brandId', 'name'], { unique: true })
@Index('ix_baremetal_models_name', ['name', 'id'])
@Index('ix_baremetal_models_gpu_model', ['gpuModel', 'id'])
@Index('ix_baremetal_models_end_of_life', ['endOfLife', 'id'])
@Check(
  'ck_baremetal_models_defaults',
  `"default_cpu" >= 0 AND "default_memory_mb" >= 0 AND "default_storage_gb" >= 0 AND "default_gpus" >= 0`,
)
@Check('ck_baremetal_models_unit_height', `"unit_height" >= 1`)
export class BaremetalModel extends UuidEntity {
  @Column({ type: 'uuid' })
  brandId: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'integer' })
  defaultCpu: number;

  @Column({ type: 'integer' })
  defaultMemoryMb: number;

  @Column({ type: 'integer' })
  defaultStorageGb: number;

  @Column({ type: 'integer', default: 0 })
  defaultGpus: number;

  @Column({ type: 'text', nullable: true })
  gpuModel: string | null;

  /** Rack units it takes. */
  @Column({ type: 'smallint', default: 1 })
  unitHeight: number;

  /** `2030-12-31`: the day from which its maker no longer cares for it. */
  @Column({ type: 'date', nullable: true })
  endOfLife: string | null;
}
