import { NameField, StringField } from '../../../core/http/fields';
import { managed, PatchOf, UuidRow } from '../../../core/http/plain-dto';
import type { Vrf } from '../vrfs/vrf.entity';
import { RouteDistinguisherField } from './network-fields';

export class VrfBody {
  @NameField({ example: 'storage' })
  name: string;

  @RouteDistinguisherField({ optional: true, nullable: true, default: null })
  route_distinguisher?: string | null;

  @StringField({ max: 2000, optional: true, default: '' })
  description?: string;
}

export class VrfPatch extends PatchOf(VrfBody) {}

export class VrfView extends UuidRow(VrfBody) {}

export function showVrf(vrf: Vrf): VrfView {
  const { id, name, routeDistinguisher, description } = vrf;
  return { id, name, route_distinguisher: routeDistinguisher, description, ...managed(vrf) };
}
