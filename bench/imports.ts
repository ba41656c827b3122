import type { Sides } from './lists';
import { median } from './load';
import type { Row } from './report';

const HOSTS = 5_000;
const FILES = 3;
const ROWS_PER_SECOND = 1_000;
/** A host group that nothing else of the bench uses. */
const GROUP = 100;

/** Files of hosts, created with owners, sums and an audit row each, in one request. */
export async function measureImports({ api, token }: Sides): Promise<Row[]> {
  const rates: number[] = [];
  for (let file = 0; file < FILES; file++) {
    const body = JSON.stringify(Array.from({ length: HOSTS }, (_, n) => host(`import-${file}-${n}`)));
    const started = performance.now();
    const answer = await fetch(`${api}/api/v2/hosts/import`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token('operator')}`, 'content-type': 'application/json' },
      body,
    });
    const { data } = (await answer.json()) as { data?: { outcomes: unknown[] } };
    if (data?.outcomes.length !== HOSTS) throw new Error(`import: ${answer.status}, ${data?.outcomes.length} outcomes`);
    rates.push((HOSTS * 1000) / (performance.now() - started));
  }
  const rate = median(rates);
  return [
    {
      work: `import of ${HOSTS.toLocaleString('en')} hosts with audit`,
      figures: '',
      value: `${rate.toFixed(0)} rows/s`,
      target: `≥ ${ROWS_PER_SECOND}`,
      met: rate >= ROWS_PER_SECOND,
    },
  ];
}

const host = (name: string) => ({
  name,
  group_id: GROUP,
  serial_number: name,
  total_cpu: 64,
  total_memory_mb: 524_288,
  total_storage_gb: 8192,
  labels: { tier: 'gold' },
  region: 'region-1',
});
