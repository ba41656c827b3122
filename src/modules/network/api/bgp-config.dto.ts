import { AddressField } from '../../../core/http/address-fields';
import { BoolField, IdField, StringField } from '../../../core/http/fields';
import { managed, PatchOf, UuidRow, wholeOf } from '../../../core/http/plain-dto';
import type { BgpConfig } from '../bgp-configs/bgp-config.entity';
import type { BgpConfigInput } from '../bgp-configs/bgp-configs.service';
import { AsnField } from './network-fields';

/** What one TCP MD5 key can hold, in characters that both routing daemons can be given. */
const PASSWORD = { min: 3, max: 80, pattern: /^[\x21-\x7e]+$/, patternMeans: 'consist of visible ASCII characters' };

export class BgpConfigBody {
  @AsnField({ description: 'AS number of our side' })
  asn: number;

  @AsnField({ description: 'AS number of the neighbour' })
  peer_asn: number;

  @AddressField({ family: 4 })
  router_id: string;

  @AddressField({ description: 'Where the session starts: in a prefix of each interface it is bound to' })
  local_ip: string;

  @AddressField({ example: '10.0.0.1', description: 'The neighbour; of the same IP version' })
  peer_ip: string;

  @IdField({ optional: true, nullable: true, default: null, description: 'null: the global VRF' })
  vrf_id?: string | null;

  @StringField({
    ...PASSWORD,
    optional: true,
    nullable: true,
    writeOnly: true,
    description: 'Never shown; null takes it away, and what is left out stays',
  })
  password?: string | null;

  @StringField({ max: 2000, optional: true, default: '' })
  description?: string;
}

export class BgpConfigPatch extends PatchOf(BgpConfigBody) {}

export class BgpConfigView extends UuidRow(BgpConfigBody, 'password') {
  @BoolField()
  has_password: boolean;
}

export function showBgpConfig(config: BgpConfig): BgpConfigView {
  const { id, asn, peerAsn, routerId, localIp, peerIp, vrfId, description, sealedPassword } = config;
  return {
    id,
    asn,
    peer_asn: peerAsn,
    router_id: routerId,
    local_ip: localIp,
    peer_ip: peerIp,
    vrf_id: vrfId,
    description,
    ...managed(config),
    has_password: sealedPassword !== null,
  };
}

/** A whole configuration: what a request leaves out has its default. */
export function fromBgpConfig(body: BgpConfigBody): BgpConfigInput {
  return wholeOf(BgpConfigBody, body) as BgpConfigInput;
}
