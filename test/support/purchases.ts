import type { TestApp } from './app';
import type { Caller, Json } from './caller';

let made = 0;
const unique = (prefix: string) => `${prefix}-${++made}`;

/** Made in version 2; throws for any other answer than 201. */
async function create(caller: Caller, path: string, body: Json): Promise<Json> {
  const answer = await caller.post(`/api/v2/${path}`, body);
  if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body.data;
}

/** What a model brings: 64 cores, 512 GiB, 7680 GiB, 8 GPUs. */
export const SIZES = { default_cpu: 64, default_memory_mb: 524_288, default_storage_gb: 7680, default_gpus: 8 };

/** Builds what is bought, as the administrator unless somebody else is named. Each maker returns what version 2 shows. */
export class Purchases {
  constructor(private readonly app: TestApp) {}

  brand(more: Json = {}): Promise<Json> {
    return create(this.app.admin, 'brands', { name: unique('brand'), ...more });
  }

  async model(more: Json = {}): Promise<Json> {
    const brandId = more.brand_id ?? (await this.brand()).id;
    const body = { name: unique('model'), brand_id: brandId, ...SIZES, gpu_model: 'H100', ...more };
    return create(this.app.admin, 'baremetal-models', body);
  }

  requisition(more: Json = {}, caller: Caller = this.app.admin): Promise<Json> {
    return create(caller, 'purchase-requisitions', { pr_number: unique('PR'), requested_by: 'Platform team', ...more });
  }

  /** A requisition that may be bought by. */
  async approved(): Promise<Json> {
    const { id } = await this.requisition();
    await this.app.admin.post(`/api/v2/purchase-requisitions/${id}/submit`);
    const answer = await this.app.admin.post(`/api/v2/purchase-requisitions/${id}/approve`);
    if (answer.status !== 200) throw new Error(`approve: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body.data;
  }

  async order(lines: Json[] = [], more: Json = {}): Promise<Json> {
    const requisitionId = more.requisition_id ?? (await this.approved()).id;
    const body = { po_number: unique('PO'), requisition_id: requisitionId, vendor_name: 'Example Systems', ...more };
    return create(this.app.admin, 'purchase-orders', { ...body, lines });
  }

  group(): Promise<Json> {
    return create(this.app.admin, 'host-groups', { name: unique('pool') });
  }

  /** `n` serial numbers that nothing has. */
  serials(n: number): string[] {
    return Array.from({ length: n }, () => unique('SN'));
  }
}
