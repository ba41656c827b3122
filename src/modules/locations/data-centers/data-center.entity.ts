import { Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

/** Its fabrication is the one of its phase, kept by the foreign key, without a new `version` (docs/adr/0011). */
@Entity('data_centers')
@Index('uq_data_centers_name', ['phaseId', 'name'], { unique: true })
@Index('uq_data_centers_location', ['id', 'phaseId', 'fabricationId'], { unique: true })
@Index('ix_data_centers_name', ['name', 'id'])
@Index('ix_data_centers_location', ['fabricationId', 'phaseId'])
export class DataCenter extends UuidEntity {
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', default: '' })
  description: string;

  @Column({ type: 'uuid' })
  phaseId: string;

  @Column({ type: 'uuid' })
  fabricationId: string;
}
