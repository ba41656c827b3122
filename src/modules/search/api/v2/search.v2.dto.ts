import { AnyIdField, StringField } from '../../../../core/http/fields';
import type { Hit } from '../../search.service';

export class HitV2 {
  @StringField({ example: 'Baremetal' })
  resource_type: string;

  @AnyIdField()
  id: string | number;

  @StringField({ example: 'node-17', description: 'What the object is called' })
  label: string;

  @StringField({ example: 'serial_number', description: 'The field that matches' })
  matched_field: string;

  @StringField({ example: '/api/v2/tenants/7' })
  url: string;
}

export function toHitV2({ type, id, label, field, url }: Hit): HitV2 {
  return { resource_type: type, id, label, matched_field: field, url };
}
