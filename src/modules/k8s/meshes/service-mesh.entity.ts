import { Check, Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

export const MESH_TYPES = ['cilium', 'istio', 'other'] as const;
export type MeshType = (typeof MESH_TYPES)[number];

export const MESH_STATUSES = ['active', 'inactive', 'maintenance', 'error'] as const;
export type MeshStatus = (typeof MESH_STATUSES)[number];

/** A service mesh that clusters can be part of. */
@Entity('service_meshes')
@Index('uq_service_meshes_name', ['name'], { unique: true })
@Index('ix_service_meshes_type', ['type', 'id'])
@Index('ix_service_meshes_status', ['status', 'id'])
@Check('ck_service_meshes_type', `"type" IN ('cilium', 'istio', 'other')`)
@Check('ck_service_meshes_status', `"status" IN ('active', 'inactive', 'maintenance', 'error')`)
export class ServiceMesh extends UuidEntity {
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  type: MeshType;

  /** The release it runs; `version` is the ETag. */
  @Column({ type: 'text', nullable: true })
  meshVersion: string | null;

  @Column({ type: 'text', default: '' })
  description: string;

  @Column({ type: 'text', default: 'active' })
  status: MeshStatus;
}
