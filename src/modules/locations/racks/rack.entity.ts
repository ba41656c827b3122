import { Check, Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

export const RACK_STATUSES = ['active', 'inactive', 'maintenance', 'full'] as const;
export type RackStatus = (typeof RACK_STATUSES)[number];

/** Units of the highest rack. */
export const MAX_RACK_UNITS = 100;
/** The greatest 32-bit number, as BGP has them. */
export const MAX_AS_NUMBER = 4_294_967_295;

const FAR = ['dataCenterId', 'phaseId', 'fabricationId'];

/** The driver reads bigint and numeric as text. */
const asNumber = {
  from: (value: string | null) => (value === null ? null : Number(value)),
  to: (value: number | null) => value,
};

/**
 * What a rack lies in beyond its room is kept by the foreign key, without a new `version` (docs/adr/0011). Only an
 * `active` one takes more hosts; the units they use are counted, never written.
 */
@Entity('racks')
@Index('uq_racks_name', ['roomId', 'name'], { unique: true })
@Index('uq_racks_location', ['id', 'roomId', ...FAR, 'heightUnits'], { unique: true })
@Index('ix_racks_name', ['name', 'id'])
@Index('ix_racks_location', ['fabricationId', 'phaseId', 'dataCenterId', 'roomId'])
@Index('ix_racks_phase', ['phaseId', 'id'])
@Index('ix_racks_data_center', ['dataCenterId', 'id'])
@Index('ix_racks_status', ['status', 'id'])
@Check('ck_racks_height', `"height_units" BETWEEN 1 AND ${MAX_RACK_UNITS}`)
@Check('ck_racks_numbers', `"bgp_number" BETWEEN 0 AND ${MAX_AS_NUMBER} AND "as_number" BETWEEN 1 AND ${MAX_AS_NUMBER}`)
@Check('ck_racks_power', `"power_capacity_kw" >= 0`)
@Check('ck_racks_status', `"status" IN ('active', 'inactive', 'maintenance', 'full')`)
export class Rack extends UuidEntity {
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', default: '' })
  description: string;

  @Column({ type: 'uuid' })
  roomId: string;

  @Column({ type: 'uuid' })
  dataCenterId: string;

  @Column({ type: 'uuid' })
  phaseId: string;

  @Column({ type: 'uuid' })
  fabricationId: string;

  @Column({ type: 'integer', default: 42 })
  heightUnits: number;

  @Column({ type: 'bigint', nullable: true, transformer: asNumber })
  bgpNumber: number | null;

  @Column({ type: 'bigint', nullable: true, transformer: asNumber })
  asNumber: number | null;

  @Column({ type: 'numeric', precision: 8, scale: 2, nullable: true, transformer: asNumber })
  powerCapacityKw: number | null;

  @Column({ type: 'text', default: 'active' })
  status: RackStatus;
}
