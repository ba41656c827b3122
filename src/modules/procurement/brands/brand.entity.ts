import { Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

/** Who makes hardware. */
@Entity('brands')
@Index('uq_brands_name', ['name'], { unique: true })
export class Brand extends UuidEntity {
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', nullable: true })
  website: string | null;

  @Column({ type: 'text', default: '' })
  description: string;
}
