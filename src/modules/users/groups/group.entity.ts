import { Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

/** Users who are granted things together. */
@Entity('groups')
@Index('uq_groups_name', ['name'], { unique: true })
export class Group extends UuidEntity {
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', default: '' })
  description: string;
}
