import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateGpuDevices1763700080020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Who holds a device is known by the id at the hypervisor; our machines have theirs beside it.
    await runner.query(`
      CREATE TABLE gpu_devices (
        id uuid NOT NULL,
        hypervisor_id uuid NOT NULL,
        node text NOT NULL,
        name text NOT NULL,
        kind text NOT NULL,
        index integer NOT NULL,
        vendor_id text,
        device_id text,
        model text,
        pci_address text NOT NULL,
        iommu_group integer,
        mapping_valid boolean NOT NULL DEFAULT true,
        mapping_message text,
        state text NOT NULL,
        vmid integer,
        vm_id uuid,
        quarantine_reason text,
        quarantined_by text,
        state_at timestamptz(3) NOT NULL DEFAULT now(),
        seen_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_gpu_devices PRIMARY KEY (id),
        CONSTRAINT fk_gpu_devices_node FOREIGN KEY (hypervisor_id, node)
          REFERENCES pve_nodes (hypervisor_id, name) ON DELETE CASCADE,
        CONSTRAINT fk_gpu_devices_vm FOREIGN KEY (vm_id) REFERENCES virtual_machines (id),
        CONSTRAINT ck_gpu_devices_kind CHECK (kind IN ('gpu', 'infiniband')),
        CONSTRAINT ck_gpu_devices_state
          CHECK (state IN ('free', 'reserved', 'attached', 'releasing', 'quarantined', 'unknown')),
        CONSTRAINT ck_gpu_devices_holder CHECK (
          CASE WHEN state IN ('reserved', 'releasing') THEN vm_id IS NOT NULL
               WHEN state = 'attached' THEN vmid IS NOT NULL
               WHEN state = 'free' THEN vm_id IS NULL AND vmid IS NULL
               ELSE true END),
        CONSTRAINT ck_gpu_devices_quarantine
          CHECK ((state = 'quarantined') = (quarantine_reason IS NOT NULL) AND (state = 'quarantined') = (quarantined_by IS NOT NULL)),
        CONSTRAINT ck_gpu_devices_quarantined_by CHECK (quarantined_by IN ('discovery', 'operation'))
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_gpu_devices_mapping ON gpu_devices (hypervisor_id, node, name)`);
    const indexes = { vm: 'vm_id', vmid: 'vmid', state: 'state', model: 'model', kind: 'kind', node: 'node' };
    for (const [name, column] of Object.entries(indexes))
      await runner.query(`CREATE INDEX ix_gpu_devices_${name} ON gpu_devices (${column}, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE gpu_devices`);
  }
}
