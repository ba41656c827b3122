import { Injectable } from '@nestjs/common';
import { References, type Summary } from '../../../core/authz/references';
import type { RequestContext } from '../../../core/context/request-context';
import { type InterfaceDetail, NetworkInterfacesService } from '../../network';
import type { Vm } from './vm.entity';

export type VmDetail = Vm & {
  tenant: Summary;
  host: Summary;
  group: Summary;
  specification: Summary;
  cluster: Summary | null;
  interfaces: InterfaceDetail[];
};

/** Completes a machine with what it refers to. */
@Injectable()
export class VmDetailsService {
  constructor(
    private readonly references: References,
    private readonly interfaces: NetworkInterfacesService,
  ) {}

  async complete(ctx: RequestContext, vm: Vm): Promise<VmDetail> {
    const { tenantId, hostId, groupId, specificationId, k8sClusterId } = vm;
    const [names, interfaces] = await Promise.all([
      this.references.names(ctx, [
        { type: 'Tenant', id: tenantId },
        { type: 'Baremetal', id: hostId },
        { type: 'BaremetalGroup', id: groupId },
        { type: 'VMSpecification', id: specificationId },
        ...(k8sClusterId ? [{ type: 'K8sCluster', id: k8sClusterId }] : []),
      ]),
      this.interfaces.ofOwner(ctx, vm.id),
    ]);
    return {
      ...vm,
      tenant: names.summary('Tenant', tenantId),
      host: names.summary('Baremetal', hostId),
      group: names.summary('BaremetalGroup', groupId),
      specification: names.summary('VMSpecification', specificationId),
      cluster: k8sClusterId ? names.summary('K8sCluster', k8sClusterId) : null,
      interfaces,
    };
  }
}
