import { Module } from '@nestjs/common';
import { BaremetalModule } from '../baremetal';
import { NetworkModule } from '../network';
import { PlacementModule } from '../placement';
import { PveModule } from '../pve';
import { TenantsModule } from '../tenants';
import { UsersModule } from '../users';
import { VmSpecsModule } from '../vm-specs';
import { MachinesV1Controller } from './api/v1/machines.v1.controller';
import { SystemConfigV1Controller } from './api/v1/system-config.v1.controller';
import { VmsV1Controller } from './api/v1/vms.v1.controller';
import { PlacementsV2Controller } from './api/v2/placements.v2.controller';
import { VmLiveV2Controller } from './api/v2/vm-live.v2.controller';
import { DriftV2Controller } from './api/v2/drift.v2.controller';
import { VmPowerV2Controller } from './api/v2/vm-power.v2.controller';
import { VmsV2Controller } from './api/v2/vms.v2.controller';
import { CreateFlow } from './flows/create.flow';
import { DeleteFlow } from './flows/delete.flow';
import { DeviceQueue } from './flows/device-queue';
import { MachineFlows } from './flows/machine-flows';
import { RebootFlow } from './flows/reboot.flow';
import { SettleFlow } from './flows/settle.flow';
import { StartFlow } from './flows/start.flow';
import { StopFlow } from './flows/stop.flow';
import { GpuLeasesRepository } from './gpu-leases/gpu-leases.repository';
import { LeasingService } from './gpu-leases/leasing.service';
import { LiveMachines } from './live/live-machines.service';
import { MachineFirewall } from './live/machine-firewall.service';
import { MachineMetrics } from './live/machine-metrics.service';
import { BindingsRepository } from './machines/bindings.repository';
import { CloudInit } from './machines/cloud-init.service';
import { HypervisorEstate } from './machines/hypervisor-estate.service';
import { MachineAddresses } from './machines/machine-addresses.service';
import { MachineBooks, MachineCreation } from './machines/machine-creation.service';
import { MachineLedger } from './machines/machine-ledger.service';
import { MachineOrders } from './machines/machine-orders.service';
import { MachinePower } from './machines/machine-power.service';
import { MachineRemoval } from './machines/machine-removal.service';
import { MachineSecrets } from './machines/machine-secrets.service';
import { MachineViews } from './machines/machine-views.service';
import { MachinesService } from './machines/machines.service';
import { Checkpoints } from './operations/checkpoints';
import { EndingsService } from './operations/endings.service';
import { FlowGround } from './operations/flow-ground';
import { JournalRepository } from './operations/journal.repository';
import { MachineOperations } from './operations/machine-operations.service';
import { OperationOutcomes } from './operations/operation-outcomes.service';
import { OperationRunner } from './operations/operation-runner';
import { OperationsRepository } from './operations/operations.repository';
import { SystemConfigService } from './profiles/system-config.service';
import { VmProfilesRepository } from './profiles/vm-profiles.repository';
import { Comparison } from './reconcile/comparison.service';
import { DriftRepository } from './reconcile/drift.repository';
import { DriftService } from './reconcile/drift.service';
import { Reconciler } from './reconcile/reconciler.service';
import { Recovery } from './reconcile/recovery.service';
import { BoundVms } from './vms/bound-vms.service';
import { RehearsalService } from './vms/rehearsal.service';
import { VmDetailsService } from './vms/vm-details.service';
import { VmOrdersService } from './vms/vm-orders.service';
import { VmsRepository } from './vms/vms.repository';
import { VmsService } from './vms/vms.service';

const LIVE = [LiveMachines, MachineFirewall, MachineMetrics];
const FLOWS = [CreateFlow, DeleteFlow, DeviceQueue, MachineFlows, RebootFlow, SettleFlow, StartFlow, StopFlow];

const MACHINES = [
  BindingsRepository,
  CloudInit,
  GpuLeasesRepository,
  HypervisorEstate,
  LeasingService,
  MachineAddresses,
  MachineBooks,
  MachineCreation,
  MachineLedger,
  MachineOrders,
  MachinePower,
  MachineRemoval,
  MachineSecrets,
  MachineViews,
  MachinesService,
  SystemConfigService,
  VmProfilesRepository,
];

const RECONCILING = [Comparison, DriftRepository, DriftService, Reconciler, Recovery];

const OPERATIONS = [
  Checkpoints,
  EndingsService,
  FlowGround,
  JournalRepository,
  MachineOperations,
  OperationOutcomes,
  OperationRunner,
  OperationsRepository,
];

@Module({
  imports: [BaremetalModule, NetworkModule, PlacementModule, PveModule, TenantsModule, UsersModule, VmSpecsModule],
  controllers: [
    DriftV2Controller,
    MachinesV1Controller,
    SystemConfigV1Controller,
    VmsV1Controller,
    VmPowerV2Controller,
    VmsV2Controller,
    VmLiveV2Controller,
    PlacementsV2Controller,
  ],
  providers: [
    ...FLOWS,
    ...LIVE,
    ...MACHINES,
    ...OPERATIONS,
    ...RECONCILING,
    BoundVms,
    RehearsalService,
    VmDetailsService,
    VmOrdersService,
    VmsRepository,
    VmsService,
  ],
  exports: [VmsService],
})
export class VmsModule {}
