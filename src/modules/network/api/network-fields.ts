import { type FieldOptions, IntField, StringField } from '../../../core/http/fields';
import { isRouteDistinguisher } from '../vrfs/route-distinguisher';

/** An AS number of two or four bytes, as one integer. */
export function AsnField(options: FieldOptions = {}): PropertyDecorator {
  return IntField({ min: 1, max: 4294967295, example: 4200000001, ...options });
}

export function RouteDistinguisherField(options: FieldOptions = {}): PropertyDecorator {
  const means = 'be a route distinguisher such as 65000:100 or 192.0.2.1:100';
  return StringField({ max: 21, example: '65000:100', meets: isRouteDistinguisher, patternMeans: means, ...options });
}
