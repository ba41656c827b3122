import { Check, Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';

export const MESH_ROLES = ['primary', 'secondary'] as const;
export type MeshRole = (typeof MESH_ROLES)[number];

/** A cluster is part of a mesh. */
@Entity('k8s_cluster_service_meshes')
@Index('uq_k8s_cluster_service_meshes_primary', ['k8sClusterId'], { unique: true, where: `role = 'primary'` })
@Index('ix_k8s_cluster_service_meshes_mesh', ['serviceMeshId'])
@Check('ck_k8s_cluster_service_meshes_role', `"role" IN ('primary', 'secondary')`)
export class MeshBinding {
  @PrimaryColumn({ type: 'uuid' })
  k8sClusterId: string;

  @PrimaryColumn({ type: 'uuid' })
  serviceMeshId: string;

  /** At most one mesh of a cluster is its primary one. */
  @Column({ type: 'text' })
  role: MeshRole;

  @CreateDateColumn({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}
