import { Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

/** A stage of construction of a fabrication. */
@Entity('phases')
@Index('uq_phases_name', ['fabricationId', 'name'], { unique: true })
@Index('uq_phases_location', ['id', 'fabricationId'], { unique: true })
@Index('ix_phases_name', ['name', 'id'])
export class Phase extends UuidEntity {
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', default: '' })
  description: string;

  @Column({ type: 'uuid' })
  fabricationId: string;
}
