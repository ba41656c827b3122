import { Injectable } from '@nestjs/common';
import { References, type Summary } from '../../../core/authz/references';
import type { RequestContext } from '../../../core/context/request-context';
import { type InterfaceDetail, NetworkInterfacesService } from '../../network';
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
};

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
    };
  }
}
