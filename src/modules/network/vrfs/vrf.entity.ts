import { Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

/** A routing table of its own. Rows that name none belong to the global one. */
@Entity('vrfs')
@Index('uq_vrfs_name', ['name'], { unique: true })
@Index('uq_vrfs_route_distinguisher', ['routeDistinguisher'], { unique: true })
export class Vrf extends UuidEntity {
  @Column({ type: 'text' })
  name: string;

  /** `65000:100` or `192.0.2.1:100`; null where routes are not exchanged between VRFs. */
  @Column({ type: 'text', nullable: true })
  routeDistinguisher: string | null;

  @Column({ type: 'text', default: '' })
  description: string;
}
