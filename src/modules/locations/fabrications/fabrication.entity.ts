import { Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

/** A site: the top of the location tree. */
@Entity('fabrications')
@Index('uq_fabrications_name', ['name'], { unique: true })
export class Fabrication extends UuidEntity {
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', default: '' })
  description: string;

  @Column({ type: 'text', default: '' })
  address: string;
}
