import { types } from 'pg';
import { momentOf } from './moments';

const drivers = types.getTypeParser(types.builtins.TIMESTAMPTZ) as (text: string) => unknown;

const MOMENTS = [
  '2026-11-26 15:33:16+00',
  '2026-11-26 15:33:16.1+00',
  '2026-11-26 15:33:16.123456+00',
  '2024-02-29 23:59:59.999999+00',
  '1969-12-31 23:59:59.9995+00',
  '1000-01-01 00:00:00+00',
  '2999-12-31 00:00:00.001+00',
  // Not usual: other zones, early and late years, no moment at all.
  '2026-11-26 15:33:16+05:30',
  '2026-11-26 15:33:16.5-03',
  '0099-01-01 00:00:00+00',
  '12026-01-01 00:00:00+00',
  '0044-03-15 12:00:00+00 BC',
  'infinity',
  '-infinity',
];

describe('moments of rows', () => {
  it.each(MOMENTS)('%s is what the driver makes of it', (text) => {
    expect(momentOf(text)).toEqual(drivers(text));
  });
});
