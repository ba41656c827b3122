import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A specification by the small number that clients of the PVE API know it by. */
@Entity('vm_profiles')
@Index('uq_vm_profiles_name', ['name'], { unique: true })
@Index('ix_vm_profiles_specification', ['specificationId'])
export class VmProfile {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT' })
  id: number;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'uuid' })
  specificationId: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}
