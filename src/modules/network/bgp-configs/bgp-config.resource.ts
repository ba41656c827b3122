import { defineResource } from '../../../core/authz/resource-registry';
import { BgpConfig } from './bgp-config.entity';

export const BGP_CONFIG = defineResource<BgpConfig>({
  type: 'BgpConfig',
  label: 'BGP config',
  entity: BgpConfig,
  idKind: 'uuid',
  realm: 'infrastructure',
  redacted: ['sealedPassword'],
  fields: {
    asn: { property: 'asn', kind: 'long' },
    peer_asn: { property: 'peerAsn', kind: 'long' },
    vrf_id: { property: 'vrfId', kind: 'uuid' },
  },
});
