import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import { uuidv7 } from '../../../core/database/ids';
import type { Page, PageRequest } from '../../../core/database/page';
import { ResourceRepository } from '../../../core/database/resource.repository';
import { type Tx, UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { familyOf, parseIp } from '../../../core/net/ip';
import { NetworkInterfacesRepository } from '../network-interfaces/network-interfaces.repository';
import { VrfsService } from '../vrfs/vrfs.service';
import { agree } from './agreement';
import type { BgpConfig } from './bgp-config.entity';
import { BGP_CONFIG } from './bgp-config.resource';
import { BgpPasswords } from './bgp-passwords';

type Columns = Pick<BgpConfig, 'asn' | 'peerAsn' | 'routerId' | 'localIp' | 'peerIp' | 'vrfId' | 'description'>;
/** Without a `password` it stays as it is; null takes it away. */
export type BgpConfigChange = Partial<Columns> & { password?: string | null };
export type BgpConfigInput = Columns & BgpConfigChange;

@Injectable()
export class BgpConfigsService {
  private readonly configs: ResourceRepository<BgpConfig>;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly vrfs: VrfsService,
    private readonly interfaces: NetworkInterfacesRepository,
    private readonly passwords: BgpPasswords,
    db: Database,
  ) {
    this.configs = new ResourceRepository(db, BGP_CONFIG);
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<BgpConfig>> {
    return this.configs.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<BgpConfig> {
    return this.configs.get(ctx, id);
  }

  /**
   * For interfaces that are about to speak BGP by it: it stays as it is until the end of the transaction. Whoever runs
   * the machine will learn the password, so to bind a configuration that has one takes the right to change it.
   */
  async holdForUse(tx: Tx, ctx: RequestContext, id: string, field: string): Promise<BgpConfig> {
    const config = await this.configs.hold(tx, ctx, 'read', id, field);
    return config.sealedPassword === null ? config : this.configs.permit(ctx, 'update', id, field);
  }

  create(ctx: RequestContext, { password, ...values }: BgpConfigInput): Promise<BgpConfig> {
    return this.uow.run(ctx, async (tx) => {
      checkAddresses(values);
      await this.checkVrf(ctx.withTransaction(tx), values.vrfId);
      const id = uuidv7();
      return this.configs.create(tx, ctx, { ...values, id, sealedPassword: this.passwords.seal(id, password) });
    });
  }

  /** Throws RESOURCE_IN_USE for another VRF or local address that an interface it is bound to does not have. */
  change(ctx: RequestContext, id: string, { password, ...change }: BgpConfigChange): Promise<BgpConfig> {
    return this.uow.run(ctx, async (tx) => {
      const inside = ctx.withTransaction(tx);
      const config = await this.configs.require(tx, ctx, 'update', id);
      const wanted: Columns = { ...config, ...change };
      checkAddresses(wanted);
      if (wanted.vrfId !== config.vrfId) await this.checkVrf(inside, wanted.vrfId);
      if (wanted.vrfId !== config.vrfId || wanted.localIp !== config.localIp) {
        const broken = (await this.interfaces.boundTo(tx, id)).filter((bound) => !agree(wanted, bound));
        await this.interfaces.refuseInUse(inside, wanted.vrfId === config.vrfId ? 'local_ip' : 'vrf_id', broken);
      }
      return this.configs.save(tx, config, { ...change, sealedPassword: this.passwords.seal(id, password) });
    });
  }

  /** RESOURCE_IN_USE while it is bound to interfaces. */
  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => {
      const config = await this.configs.require(tx, ctx, 'delete', id);
      await this.interfaces.refuseInUse(ctx.withTransaction(tx), null, await this.interfaces.boundTo(tx, id));
      await this.configs.remove(tx, config);
    });
  }

  private async checkVrf(ctx: RequestContext, vrfId: string | null): Promise<void> {
    if (vrfId) await this.vrfs.permit(ctx, 'read', vrfId, 'vrf_id');
  }
}

function checkAddresses({ localIp, peerIp }: Pick<Columns, 'localIp' | 'peerIp'>): void {
  const [local, peer] = [parseIp(localIp), parseIp(peerIp)];
  if (!local || !peer || familyOf(local) !== familyOf(peer))
    throw AppError.field('peer_ip', 'family', 'peer_ip must be of the same IP version as local_ip');
  if (localIp === peerIp) throw AppError.field('peer_ip', 'peer', 'peer_ip must not be local_ip');
}
