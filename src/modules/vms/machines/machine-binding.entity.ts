import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a hypervisor last said of a machine. */
export type ObservedState = 'running' | 'stopped' | 'paused' | 'missing' | 'unknown';

/** Ties a virtual machine to the VM of a hypervisor that it is. */
@Entity('machine_bindings')
@Index('uq_machine_bindings_vmid', ['vmid'], { unique: true })
@Index('ix_machine_bindings_hypervisor', ['hypervisorId', 'vmid'])
@Check('ck_machine_bindings_sizes', `"cpu_cores" > 0 AND "memory_mb" > 0 AND "storage_gb" > 0 AND "gpu_count" >= 0`)
@Check('ck_machine_bindings_vmid', `"vmid" BETWEEN 100 AND 999999999`)
@Check('ck_machine_bindings_observed', `"observed_state" IN ('running', 'stopped', 'paused', 'missing', 'unknown')`)
export class MachineBinding {
  @PrimaryColumn({ type: 'uuid' })
  vmId: string;

  @Column({ type: 'uuid' })
  hypervisorId: string;

  /** Of our own sequence: no two hypervisors have machines of ours with the same. */
  @Column({ type: 'integer' })
  vmid: number;

  /** Where it was last seen. */
  @Column({ type: 'text' })
  node: string;

  /** Whose machine it is, and the first account in it. */
  @Column({ type: 'text' })
  username: string;

  @Column({ type: 'integer' })
  templateVmid: number;

  /** What it has or gets when it boots the next time; it follows the specification. */
  @Column({ type: 'integer' })
  cpuCores: number;

  @Column({ type: 'integer' })
  memoryMb: number;

  @Column({ type: 'integer' })
  storageGb: number;

  @Column({ type: 'integer' })
  gpuCount: number;

  @Column({ type: 'text', nullable: true })
  gpuModel: string | null;

  @Column({ type: 'boolean', default: false })
  requiresInfiniband: boolean;

  /** Whether the hypervisor has it, complete. */
  @Column({ type: 'boolean', default: false })
  built: boolean;

  /** Sealed, and only until the hypervisor has it. */
  @Column({ type: 'text', nullable: true })
  cloudInitPassword: string | null;

  /** As an authorized_keys file. */
  @Column({ type: 'text', default: '' })
  sshKeys: string;

  @Column({ type: 'text', nullable: true })
  observedState: ObservedState | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  observedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  updatedAt: Date;
}
