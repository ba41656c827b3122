import { Injectable } from '@nestjs/common';
import { References, type Summary } from '../../../core/authz/references';
import type { RequestContext } from '../../../core/context/request-context';
import { type InterfaceDetail, NetworkInterfacesService } from '../../network';
import { GpuLeasesRepository, type HeldDevice } from '../gpu-leases/gpu-leases.repository';
import { BindingsRepository } from '../machines/bindings.repository';
import type { MachineBinding } from '../machines/machine-binding.entity';
import type { MachineOperation } from '../operations/machine-operation.entity';
import { OperationsRepository } from '../operations/operations.repository';
import type { Vm } from './vm.entity';
import { VM } from './vm.resource';
import { VmsRepository } from './vms.repository';

export type VmDetail = Vm & {
  tenant: Summary;
  host: Summary;
  group: Summary;
  specification: Summary;
  cluster: Summary | null;
  interfaces: InterfaceDetail[];
  /** What is known of it as a VM of a hypervisor; null when it is none. */
  hosted: Hosted | null;
};

export interface Hosted {
  binding: MachineBinding;
  operation: MachineOperation | null;
  devices: HeldDevice[];
}

const LINKS = {
  tenant: { type: 'Tenant', property: 'tenantId' },
  host: { type: 'Baremetal', property: 'hostId' },
  group: { type: 'BaremetalGroup', property: 'groupId' },
  specification: { type: 'VMSpecification', property: 'specificationId' },
  cluster: { type: 'K8sCluster', property: 'k8sClusterId' },
};

/** A machine with what it refers to. */
@Injectable()
export class VmDetailsService {
  constructor(
    private readonly vms: VmsRepository,
    private readonly references: References,
    private readonly interfaces: NetworkInterfacesService,
    private readonly bindings: BindingsRepository,
    private readonly leases: GpuLeasesRepository,
    private readonly operations: OperationsRepository,
  ) {}

  /** Everything is asked at once; nothing is answered to somebody who may not see the machine. */
  async get(ctx: RequestContext, id: string): Promise<VmDetail> {
    const [vm, names, interfaces] = await Promise.all([
      this.vms.get(ctx, id),
      this.references.names(ctx, VM.type, id, LINKS),
      this.interfaces.ofOwner(ctx, id),
    ]);
    const summary = (link: keyof typeof LINKS, objectId: string | number): Summary =>
      names[link] === undefined ? { id: objectId } : { id: objectId, name: names[link] };
    return {
      ...vm,
      tenant: summary('tenant', vm.tenantId),
      host: summary('host', vm.hostId),
      group: summary('group', vm.groupId),
      specification: summary('specification', vm.specificationId),
      cluster: vm.k8sClusterId ? summary('cluster', vm.k8sClusterId) : null,
      interfaces,
      hosted: vm.hypervisorId === null ? null : await this.hosted(id),
    };
  }

  private async hosted(id: string): Promise<Hosted | null> {
    const [binding, operation, devices] = await Promise.all([
      this.bindings.find(id),
      this.operations.unfinishedOf(id),
      this.leases.heldBy(id),
    ]);
    return binding && { binding, operation, devices };
  }
}
