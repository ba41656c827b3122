import { Injectable } from '@nestjs/common';
import { References } from '../../../core/authz/references';
import type { RequestContext } from '../../../core/context/request-context';
import { parseId } from '../../../core/database/ids';
import { Page, type PageRequest } from '../../../core/database/page';
import { type Tx, UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { hostOf, lies } from '../../../core/net/ip';
import { agree, type Attachment } from '../bgp-configs/agreement';
import { BgpConfigsService } from '../bgp-configs/bgp-configs.service';
import { VlansService } from '../vlans/vlans.service';
import { VrfsService } from '../vrfs/vrfs.service';
import type { BgpConfigSummary } from './connections';
import type { NetworkInterface } from './network-interface.entity';
import { type InterfaceDetail, NetworkInterfacesRepository } from './network-interfaces.repository';

type Owner = Pick<NetworkInterface, 'resourceType' | 'resourceId'>;
type Addresses = Pick<NetworkInterface, 'ipv4Address' | 'ipv4Gateway' | 'ipv6Address' | 'ipv6Gateway'>;
type Place = Pick<NetworkInterface, 'vlanId' | 'vrfId'>;
export type InterfaceInput = Owner &
  Addresses &
  Place &
  Pick<NetworkInterface, 'name' | 'macAddress' | 'isPrimary' | 'dns' | 'mtu'>;
/** `bgpConfigIds` are bound in the same transaction. */
export type NewInterface = InterfaceInput & { bgpConfigIds: readonly string[] };

/** What BGP sessions need of an interface, by the field that clients know. */
const ATTACHMENT: Record<keyof Attachment, string> = {
  vrfId: 'vrf_id',
  ipv4Address: 'ipv4_address',
  ipv6Address: 'ipv6_address',
};

/**
 * Interfaces and the BGP sessions they carry. An interface, its VLAN and its sessions are in one VRF, and a session
 * starts from a prefix of the interface. Lock order: interface, VLAN, BGP configurations by id; whoever changes a VLAN
 * or a configuration locks that alone and then looks at the interfaces, which therefore hold both while they change.
 */
@Injectable()
export class NetworkInterfacesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly references: References,
    private readonly vlans: VlansService,
    private readonly vrfs: VrfsService,
    private readonly configs: BgpConfigsService,
    private readonly interfaces: NetworkInterfacesRepository,
  ) {}

  async page(ctx: RequestContext, request: PageRequest): Promise<Page<InterfaceDetail>> {
    const page = await this.interfaces.page(ctx, request);
    return new Page(await this.interfaces.completed(ctx, page.rows), page.total, page.request, page.next);
  }

  async get(ctx: RequestContext, id: string): Promise<InterfaceDetail> {
    return this.completed(ctx, await this.interfaces.get(ctx, id));
  }

  /** All interfaces of an owner whom the caller may see: that is for the caller of this method to know. */
  ofOwner(ctx: RequestContext, ownerId: string): Promise<InterfaceDetail[]> {
    return this.interfaces.ofOwner(ctx, ownerId);
  }

  create(ctx: RequestContext, { bgpConfigIds, ...input }: NewInterface): Promise<InterfaceDetail> {
    return this.uow.run(ctx, async (tx) => {
      const inside = ctx.withTransaction(tx);
      checkGateways(input);
      await this.checkOwner(inside, input);
      const vrfId = await this.vrfFor(tx, inside, { vlanId: null, vrfId: null }, input);
      const made = await this.interfaces.create(tx, ctx, { ...input, ...keysOf(input), vrfId });
      for (const configId of [...bgpConfigIds].sort())
        await this.checkSession(tx, inside, made, configId, 'bgp_config_ids');
      await this.interfaces.bind(tx, made, bgpConfigIds);
      return this.completed(inside, made);
    });
  }

  /** Throws RESOURCE_IN_USE for another VRF or address while a bound BGP configuration needs the old one. */
  change(ctx: RequestContext, id: string, change: Partial<InterfaceInput>): Promise<InterfaceDetail> {
    return this.uow.run(ctx, async (tx) => {
      const inside = ctx.withTransaction(tx);
      const old = await this.interfaces.require(tx, ctx, 'update', id);
      const wanted: InterfaceInput = { ...old, ...change };
      checkGateways(wanted);
      if (wanted.resourceId !== old.resourceId || wanted.resourceType !== old.resourceType) {
        await this.checkOwner(inside, old);
        await this.checkOwner(inside, wanted);
      }
      const vrfId = await this.vrfFor(tx, inside, old, change);
      await this.refuseStranding(tx, old, { ...wanted, vrfId });
      return this.completed(inside, await this.interfaces.save(tx, old, { ...change, ...keysOf(wanted), vrfId }));
    });
  }

  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) =>
      this.interfaces.remove(tx, await this.interfaces.require(tx, ctx, 'delete', id)),
    );
  }

  async bgpConfigs(ctx: RequestContext, id: string): Promise<BgpConfigSummary[]> {
    return (await this.get(ctx, id)).bgpConfigs;
  }

  /** Binding twice is binding once. Throws VALIDATION_ERROR when the session cannot run over the interface. */
  bind(ctx: RequestContext, id: string, configId: string): Promise<InterfaceDetail> {
    return this.uow.run(ctx, async (tx) => {
      const inside = ctx.withTransaction(tx);
      const found = await this.interfaces.require(tx, ctx.withIfMatch(null), 'update', id);
      await this.checkSession(tx, inside, found, configId, 'bgp_config_id');
      const bound = await this.interfaces.bind(tx, found, [configId]);
      if (bound.length > 0) await this.interfaces.touch(tx, found);
      return this.get(inside, id);
    });
  }

  /** Throws BGP_CONFIG_NOT_FOUND when it is not bound. */
  unbind(ctx: RequestContext, id: string, configId: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => {
      const found = await this.interfaces.require(tx, ctx.withIfMatch(null), 'update', id);
      if (parseId('uuid', configId) === null) throw new AppError('BGP_CONFIG_NOT_FOUND');
      await this.interfaces.unbind(tx, found, configId);
      await this.interfaces.touch(tx, found);
    });
  }

  private async completed(ctx: RequestContext, row: NetworkInterface): Promise<InterfaceDetail> {
    const [detail] = await this.interfaces.completed(ctx, [row]);
    return detail as InterfaceDetail;
  }

  /** A card goes into and out of a machine by the hand of somebody who may change it. */
  private async checkOwner(ctx: RequestContext, { resourceType, resourceId }: Owner): Promise<void> {
    await this.references.permit(ctx, resourceType, 'update', resourceId, 'resource_id');
  }

  /** The VRF an interface is in after a change: that of its VLAN when it has one. */
  private async vrfFor(tx: Tx, ctx: RequestContext, old: Place, change: Partial<Place>): Promise<string | null> {
    const { vlanId = old.vlanId, vrfId } = change;
    if (vlanId === null) {
      if (vrfId && vrfId !== old.vrfId) await this.vrfs.permit(ctx, 'read', vrfId, 'vrf_id');
      return vrfId === undefined ? old.vrfId : vrfId;
    }
    // An interface on a VLAN has the VLAN's VRF already.
    const found = vlanId === old.vlanId ? old.vrfId : (await this.vlans.hold(tx, ctx, vlanId, 'vlan_id')).vrfId;
    if (vrfId && vrfId !== found) throw AppError.field('vrf_id', 'vlan', 'vrf_id must be the VRF of the VLAN');
    return found;
  }

  private async checkSession(
    tx: Tx,
    ctx: RequestContext,
    found: NetworkInterface,
    configId: string,
    field: string,
  ): Promise<void> {
    const config = await this.configs.holdForUse(tx, ctx, configId, field);
    if (config.vrfId !== found.vrfId)
      throw AppError.field(field, 'vrf', `${field} must name a BGP configuration of the VRF of the interface`);
    if (!agree(config, found))
      throw AppError.field(field, 'local_ip', `${field}: its local_ip must lie in a prefix of the interface`);
  }

  /** Bound configurations are not looked at with the caller's eyes: the rule holds whoever changes the interface. */
  private async refuseStranding(tx: Tx, old: NetworkInterface, wanted: Attachment): Promise<void> {
    const properties = Object.keys(ATTACHMENT) as (keyof Attachment)[];
    const changed = properties.find((property) => old[property] !== wanted[property]);
    if (!changed) return;
    const stranded = (await this.interfaces.holdBound(tx, old.id)).filter((config) => !agree(config, wanted));
    if (stranded.length > 0)
      throw new AppError('RESOURCE_IN_USE', { field: ATTACHMENT[changed], BgpConfig: stranded.length });
  }
}

/** The typed key of an owner, and that it has no other. */
function keysOf({ resourceType, resourceId }: Owner): Partial<NetworkInterface> {
  return {
    baremetalId: resourceType === 'Baremetal' ? resourceId : null,
    virtualMachineId: resourceType === 'VirtualMachine' ? resourceId : null,
    k8sClusterId: resourceType === 'K8sCluster' ? resourceId : null,
  };
}

function checkGateways({ ipv4Address, ipv4Gateway, ipv6Address, ipv6Gateway }: Addresses): void {
  checkGateway('ipv4', ipv4Address, ipv4Gateway);
  checkGateway('ipv6', ipv6Address, ipv6Gateway);
}

function checkGateway(family: string, address: string | null, gateway: string | null): void {
  if (gateway === null) return;
  const field = `${family}_gateway`;
  if (address === null) throw AppError.field(field, 'prefix', `${field} needs ${family}_address`);
  if (!lies(gateway, address))
    throw AppError.field(field, 'prefix', `${field} must lie in the prefix of ${family}_address`);
  if (gateway === hostOf(address)) throw AppError.field(field, 'self', `${field} must not be ${family}_address itself`);
}
