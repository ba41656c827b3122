import { PostmanRun } from '../../support/postman';
import { deployments } from './acts/deployments';
import { clusters, hypervisors, networks } from './acts/infrastructure';
import { machines } from './acts/machines';
import { mistakes } from './acts/mistakes';
import { neighbours } from './acts/neighbours';
import { people } from './acts/people';
import { playbooks } from './acts/playbooks';
import type { Act, Stage } from './stage';

/** Everything secret is used once, and so is what people do wrong with secrets; returns which acts were cut short. */
export async function play(stage: Stage): Promise<string[]> {
  return [
    ...(await together(stage, { people })),
    ...(await together(stage, { mistakes, playbooks, deployments, clusters, networks, machines, neighbours })),
    ...(await together(stage, { hypervisors })),
    ...(await together(stage, { furnish })),
  ];
}

async function together(stage: Stage, acts: Record<string, Act>): Promise<string[]> {
  const ends = Object.entries(acts).map(([name, act]) =>
    act(stage).then(
      () => [],
      (reason: unknown) => [`${name}: ${String(reason)}`],
    ),
  );
  return (await Promise.all(ends)).flat();
}

/** Something of every kind there is, so that every GET has something to show. */
async function furnish(stage: Stage): Promise<void> {
  const { site, settings } = stage.world;
  // It is put between quotes as it is.
  const password = JSON.stringify(settings['ADMIN_PASSWORD']).slice(1, -1);
  const filled = { base_url: site.urls[0] as string, username: 'admin', password };
  await order(stage);
  for (const version of ['v1', 'v2']) await PostmanRun.of(version, filled).all({ stay: true });
}

async function order(stage: Stage): Promise<void> {
  const requisitions = '/api/v2/purchase-requisitions';
  const requisition = { pr_number: 'PR-sweep', requested_by: 'Platform team' };
  const { id: requisition_id } = await stage.make('admin', requisitions, requisition);
  for (const step of ['submit', 'approve']) await stage.make('admin', `${requisitions}/${requisition_id}/${step}`, {});
  const bought = { po_number: 'PO-sweep', requisition_id, vendor_name: 'Example Systems', lines: [] };
  await stage.make('admin', '/api/v2/purchase-orders', bought);
}
