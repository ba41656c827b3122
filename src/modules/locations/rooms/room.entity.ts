import { Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

/** Phase and fabrication are those of its data center, kept by the foreign key, without a new `version` (docs/adr/0011). */
@Entity('rooms')
@Index('uq_rooms_name', ['dataCenterId', 'name'], { unique: true })
@Index('uq_rooms_location', ['id', 'dataCenterId', 'phaseId', 'fabricationId'], { unique: true })
@Index('ix_rooms_name', ['name', 'id'])
@Index('ix_rooms_location', ['fabricationId', 'phaseId', 'dataCenterId'])
@Index('ix_rooms_phase', ['phaseId', 'id'])
export class Room extends UuidEntity {
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', default: '' })
  description: string;

  @Column({ type: 'uuid' })
  dataCenterId: string;

  @Column({ type: 'uuid' })
  phaseId: string;

  @Column({ type: 'uuid' })
  fabricationId: string;
}
