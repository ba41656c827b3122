import { Injectable } from '@nestjs/common';
import { scopeAllows } from '../../../core/authz/access.guard';
import { References } from '../../../core/authz/references';
import type { RequestContext } from '../../../core/context/request-context';
import { AppError } from '../../../core/errors/app-error';
import { lies } from '../../../core/net/ip';
import { prefixesOf } from '../bgp-configs/agreement';
import { BGP_CONFIG } from '../bgp-configs/bgp-config.resource';
import { BgpPasswords } from '../bgp-configs/bgp-passwords';
import type { NetworkInterface, OwnerType } from '../network-interfaces/network-interface.entity';
import { NetworkInterfacesRepository, type Session } from '../network-interfaces/network-interfaces.repository';
import { VRF } from '../vrfs/vrf.resource';
import { renderBird } from './bird';
import { renderFrr } from './frr';
import { checkRouter, HIDDEN, type Password, type Peer, type Router } from './router';

const RENDERERS = { frr: renderFrr, bird: renderBird };
export type RouterFormat = keyof typeof RENDERERS;
export const ROUTER_FORMATS = ['frr', 'bird'] as const satisfies readonly RouterFormat[];

@Injectable()
export class RouterConfigsService {
  constructor(
    private readonly references: References,
    private readonly interfaces: NetworkInterfacesRepository,
    private readonly passwords: BgpPasswords,
  ) {}

  /**
   * The router configuration of a machine. Whoever may change the machine gets all of it, since he runs it; other
   * readers get what they may see of it, without passwords. Throws BGP_NOT_EXPRESSIBLE.
   */
  async render(ctx: RequestContext, type: OwnerType, id: string, format: RouterFormat): Promise<string> {
    const runs = await this.mayChange(ctx, type, id);
    const interfaces = await this.interfaces.ofOwner(ctx, id);
    const all = await this.interfaces.sessionsOf(ctx, id);
    const shown = runs ? all : await this.visible(ctx, all);
    const router: Router = {
      title: `${type} ${id}`,
      vrfs: byVrf(shown, (session) => this.peer(session, interfaces, runs)),
      hidden: all.length - shown.length,
    };
    checkRouter(router);
    return RENDERERS[format](router);
  }

  /** 404 when he may not see it. A token that may only read gives no more than its user could read. */
  private async mayChange(ctx: RequestContext, type: OwnerType, id: string): Promise<boolean> {
    try {
      await this.references.permit(ctx, type, 'update', id);
      return scopeAllows(ctx.actor.scopes, type, true);
    } catch (error) {
      if (error instanceof AppError && error.code === 'FORBIDDEN') return false;
      throw error;
    }
  }

  private async visible(ctx: RequestContext, sessions: readonly Session[]): Promise<Session[]> {
    const ids = sessions.map(({ id }) => id);
    const vrfIds = sessions.map(({ vrfId }) => vrfId).filter((id) => id !== null);
    const [configs, vrfs] = await Promise.all([
      this.references.summaries(ctx, BGP_CONFIG.type, ids),
      this.references.summaries(ctx, VRF.type, vrfIds),
    ]);
    return sessions.filter(({ id, vrfId }) => configs.has(id) && (vrfId === null || vrfs.has(vrfId)));
  }

  private peer(session: Session, interfaces: readonly NetworkInterface[], runs: boolean): Peer {
    const { id, asn, peerAsn, routerId, localIp, peerIp, vrfId, description } = session;
    const links = interfaces.filter((found) => found.vrfId === vrfId).flatMap(prefixesOf);
    return {
      id,
      family: peerIp.includes(':') ? 6 : 4,
      asn,
      peerAsn,
      routerId,
      localIp,
      peerIp,
      onLink: links.some((prefix) => lies(peerIp, prefix)),
      description,
      password: this.password(session, runs),
    };
  }

  private password(session: Session, runs: boolean): Password {
    const hasOne = session.sealedPassword !== null;
    return hasOne && !runs ? HIDDEN : this.passwords.open(session);
  }
}

/** The global VRF first, the others by name. */
function byVrf(sessions: readonly Session[], peer: (session: Session) => Peer): Router['vrfs'] {
  const names = [...new Set(sessions.map(({ vrfName }) => vrfName))].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1));
  return names.map((name) => ({ name, peers: sessions.filter(({ vrfName }) => vrfName === name).map(peer) }));
}
