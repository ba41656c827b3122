import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Rank } from './actions';

export const PRINCIPAL_TYPES = ['user', 'group', 'maintainer', 'maintainer_group'] as const;
export type PrincipalType = (typeof PRINCIPAL_TYPES)[number];

/** Principal × object × rank. `/permissions` and `/resource-maintainers` are two views of this table. */
@Entity('grants')
@Index('uq_grants_principal_resource', ['principalId', 'resourceType', 'resourceId'], { unique: true })
@Index('ix_grants_resource', ['resourceType', 'resourceId'])
@Check('ck_grants_rank', `"rank" BETWEEN 1 AND 3`)
@Check('ck_grants_maintainer_rank', `"principal_type" IN ('user', 'group') OR "rank" <= 2`)
@Check('ck_grants_principal_type', `"principal_type" IN ('user', 'group', 'maintainer', 'maintainer_group')`)
export class Grant {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  principalType: PrincipalType;

  @Column({ type: 'uuid' })
  principalId: string;

  @Column({ type: 'text' })
  resourceType: string;

  /** Text of a UUID (lower case) or integer id; collated "C" so that UUIDs sort as the ids they are. */
  @Column({ type: 'text', collation: 'C' })
  resourceId: string;

  @Column({ type: 'smallint' })
  rank: Rank;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  updatedAt: Date;
}
