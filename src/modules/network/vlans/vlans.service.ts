import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Page, PageRequest } from '../../../core/database/page';
import { type Change, type Insertable, ResourceRepository } from '../../../core/database/resource.repository';
import { type Tx, UnitOfWork } from '../../../core/database/unit-of-work';
import { NetworkInterfacesRepository } from '../network-interfaces/network-interfaces.repository';
import { VrfsService } from '../vrfs/vrfs.service';
import type { Vlan } from './vlan.entity';
import { VLAN } from './vlan.resource';

@Injectable()
export class VlansService {
  private readonly vlans: ResourceRepository<Vlan>;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly vrfs: VrfsService,
    private readonly interfaces: NetworkInterfacesRepository,
    db: Database,
  ) {
    this.vlans = new ResourceRepository(db, VLAN);
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<Vlan>> {
    return this.vlans.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<Vlan> {
    return this.vlans.get(ctx, id);
  }

  /** For interfaces: the VLAN keeps its VRF until the end of the transaction. 404 when the caller may not see it. */
  hold(tx: Tx, ctx: RequestContext, id: string, field: string): Promise<Vlan> {
    return this.vlans.hold(tx, ctx, 'read', id, field);
  }

  create(ctx: RequestContext, values: Insertable<Vlan>): Promise<Vlan> {
    return this.uow.run(ctx, async (tx) => {
      await this.checkVrf(ctx.withTransaction(tx), values.vrfId);
      return this.vlans.create(tx, ctx, values);
    });
  }

  /** Throws RESOURCE_IN_USE for another VRF while interfaces are on the VLAN: theirs is the same. */
  change(ctx: RequestContext, id: string, change: Change<Vlan>): Promise<Vlan> {
    return this.uow.run(ctx, async (tx) => {
      const vlan = await this.vlans.require(tx, ctx, 'update', id);
      if (change.vrfId !== undefined && change.vrfId !== vlan.vrfId) {
        const inside = ctx.withTransaction(tx);
        await this.checkVrf(inside, change.vrfId);
        await this.interfaces.refuseInUse(inside, 'vrf_id', await this.interfaces.onVlan(tx, id));
      }
      return this.vlans.save(tx, vlan, change);
    });
  }

  /** RESOURCE_IN_USE while interfaces are on it. */
  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => this.vlans.remove(tx, await this.vlans.require(tx, ctx, 'delete', id)));
  }

  private async checkVrf(ctx: RequestContext, vrfId: string | null | undefined): Promise<void> {
    if (vrfId) await this.vrfs.permit(ctx, 'read', vrfId, 'vrf_id');
  }
}
