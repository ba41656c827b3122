import { Check, Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

@Entity('vlans')
// A number once per VRF, the global one included: NULLS NOT DISTINCT, which entities cannot say: see the migration.
@Index('uq_vlans_vrf_vlan_id', { synchronize: false })
@Index('ix_vlans_vrf', ['vrfId', 'id'])
@Index('ix_vlans_vlan_id', ['vlanId', 'id'])
@Index('ix_vlans_name', ['name', 'id'])
@Check('ck_vlans_vlan_id', `"vlan_id" BETWEEN 1 AND 4094`)
export class Vlan extends UuidEntity {
  /** The number in the frames, 1 to 4094; other tables refer to `id`. */
  @Column({ type: 'integer' })
  vlanId: number;

  @Column({ type: 'text' })
  name: string;

  /** null: the global one. */
  @Column({ type: 'uuid', nullable: true })
  vrfId: string | null;
}
