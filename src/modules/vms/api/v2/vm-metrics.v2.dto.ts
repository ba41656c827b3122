import { DateField, NumberField } from '../../../../core/http/fields';
import type { LoadPoint } from '../../../pve';

const figure = (description: string) => NumberField({ nullable: true, description });

export class LoadPointV2 {
  @DateField()
  time: Date;

  @figure('Share of its cores, 0–1; null while it was off')
  cpu: number | null;

  @figure('Cores')
  cpu_cores: number | null;

  @figure('Bytes')
  memory: number | null;

  @figure('Bytes')
  memory_total: number | null;

  @figure('Bytes per second')
  disk_read: number | null;

  @figure('Bytes per second')
  disk_write: number | null;

  @figure('Bytes per second')
  net_in: number | null;

  @figure('Bytes per second')
  net_out: number | null;
}

export function toLoadPointV2({ time, values }: LoadPoint): LoadPointV2 {
  const of = (name: string) => values[name] ?? null;
  return {
    time: new Date(time * 1000),
    cpu: of('cpu'),
    cpu_cores: of('maxcpu'),
    memory: of('mem'),
    memory_total: of('maxmem'),
    disk_read: of('diskread'),
    disk_write: of('diskwrite'),
    net_in: of('netin'),
    net_out: of('netout'),
  };
}
