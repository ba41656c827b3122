import { Injectable } from '@nestjs/common';
import { PveError, type PveErrorKind } from '../../pve';
import { type Exclusions, type Lease, LeasingService } from '../gpu-leases/leasing.service';
import { HostedMachine, type Sight } from '../machines/hosted-machine';
import type { MachineBinding } from '../machines/machine-binding.entity';
import { EndingsService, early, failureOf, type OperationResult } from '../operations/endings.service';
import type { Flow } from '../operations/flow';
import { StepFailed } from '../operations/step-failed';
import { boot, locate, migrate, powerOff, strip } from './machine-steps';
import { DeviceQueue } from './device-queue';
import { SettleFlow } from './settle.flow';

/** So many sets of devices are tried before the start fails. */
const MAX_ATTEMPTS = 6;

/** Other devices may do. */
const OTHER_DEVICES = new Set<PveErrorKind | null>([
  'device_in_use',
  'device_none_free',
  'device_missing',
  'device_fault',
  'mapping_missing',
  'mapping_invalid',
  'power_timeout',
]);
/** Another node may do. */
const OTHER_NODE = new Set<PveErrorKind | null>(['migration', 'migration_uncertain', 'storage', 'running']);
/** The device is not what the mapping says: nobody gets it. */
const CONDEMNED = new Set<PveErrorKind | null>(['device_missing', 'mapping_invalid']);
/** The device may be to blame: the second time in a row nobody gets it any more. */
const SUSPECT = new Set<PveErrorKind | null>(['device_fault', 'power_timeout', 'failed']);

/**
 * Boots a machine with the devices it is entitled to: sizes as in our books, devices leased before anything is
 * attached, on whatever node has them. Devices that turn out not to work are given back and others tried.
 */
@Injectable()
export class StartFlow {
  constructor(
    private readonly endings: EndingsService,
    private readonly leasing: LeasingService,
    private readonly queue: DeviceQueue,
    private readonly settles: SettleFlow,
  ) {}

  async run(flow: Flow): Promise<OperationResult> {
    const binding = await this.endings.binding(flow.operation.vmId);
    const machine = new HostedMachine(flow.client, binding, flow.signal);
    try {
      const sight = await early(() => flow.learn('look', () => machine.find()));
      if (sight.running) return await this.settles.adopt(flow, machine, sight);
      await early(() => this.sync(flow, machine, binding, sight.node));
      return await this.boot(flow, machine, binding, sight.node);
    } catch (error) {
      const failure = failureOf(error);
      await this.fail(flow, failure);
      throw failure;
    }
  }

  /** What differs from our books is corrected and stands in the audit log. */
  private async sync(flow: Flow, machine: HostedMachine, binding: MachineBinding, node: string): Promise<void> {
    const changes = await flow.learn('differences', () => machine.differences(node, binding));
    if (Object.keys(changes).length === 0) return;
    await flow.ensure('sync', () => machine.sync(node, binding));
    const { balloon: _switch, ...noted } = changes;
    if (Object.keys(noted).length === 0) return;
    await flow.commit('sync noted', async (tx) => {
      tx.record({ action: 'sync', resourceType: 'VirtualMachine', resourceId: binding.vmId, changes: noted });
    });
  }

  /** Boots a machine that is off and in order, with whatever devices can be had. */
  async boot(flow: Flow, machine: HostedMachine, binding: MachineBinding, startsAt: string): Promise<OperationResult> {
    let [at, exclusions]: [string, Exclusions] = [startsAt, { deviceIds: [], nodes: {} }];
    let last: StepFailed | null = null;
    for (let attempt = 1; ; attempt++) {
      const lease = await this.queue.lease(flow, attempt, { currentNode: at, exclusions }, last);
      last = await this.attempt(flow, machine, { binding, lease, attempt });
      if (!last) return this.running(flow, lease.node);
      const sight = await this.takeBack(flow, machine, { lease, attempt, failure: last });
      // What has ended half-way is for an operator to look at: another attempt would only add to it.
      if (sight?.lock) throw StepFailed.of(new PveError('vm_locked', `VM is locked (${sight.lock}): ${last.reason}`));
      at = sight?.node ?? lease.node;
      if (attempt === MAX_ATTEMPTS || !(OTHER_DEVICES.has(last.kind) || OTHER_NODE.has(last.kind))) throw last;
      await flow.tell(`Attempt ${attempt} on ${lease.node} failed: ${last.reason}`);
      exclusions = excluding(exclusions, lease, last);
    }
  }

  /** Null when the machine runs. */
  private async attempt(
    flow: Flow,
    machine: HostedMachine,
    { binding, lease, attempt }: { binding: MachineBinding; lease: Lease; attempt: number },
  ): Promise<StepFailed | null> {
    const suffix = ` ${attempt}`;
    const { from, node } = lease;
    const attachments = attachmentsOf(lease);
    try {
      await flow.learn(`check${suffix}`, () => checkMappings(flow, lease));
      if (from !== node) await migrate(flow, machine, { from, to: node, storageGb: binding.storageGb, suffix });
      await flow.ensure(`attach${suffix}`, () => machine.attach(node, attachments), `detach${suffix}`);
      await boot(flow, machine, node, { memoryMb: binding.memoryMb, suffix });
      await flow.learn(`verify${suffix}`, () => verify(machine, node, attachments));
      return null;
    } catch (error) {
      if (error instanceof StepFailed) return error;
      throw error;
    }
  }

  /** Undoes an attempt and returns the machine as it is then. What cannot be shown to be free is kept from everybody. */
  private async takeBack(
    flow: Flow,
    machine: HostedMachine,
    { lease, attempt, failure }: { lease: Lease; attempt: number; failure: StepFailed },
  ): Promise<Sight | null> {
    const suffix = ` after ${attempt}`;
    try {
      const sight = await locate(flow, machine, `look${suffix}`);
      if (sight) await this.strip(flow, machine, sight, suffix);
      await flow.commit(`release${suffix}`, async (tx) => {
        const { vm, binding } = await this.endings.lock(tx, flow.ctx, flow.operation.vmId);
        const ids = culprits(lease, failure);
        const blamed = CONDEMNED.has(failure.kind) || SUSPECT.has(failure.kind);
        const suspects = blamed ? { ids, reason: failure.reason, atOnce: CONDEMNED.has(failure.kind) } : null;
        await this.leasing.closeInTx(tx, flow.ctx, vm, binding, suspects, 'not_started');
      });
      return sight;
    } catch (error) {
      if (!(error instanceof StepFailed)) throw error;
      await flow.commit(`quarantine${suffix}`, async (tx) => {
        const reason = `not shown to be free after a failed start of ${flow.operation.vmid}: ${error.reason}`;
        await this.leasing.quarantineInTx(
          tx,
          lease.devices.map(({ id }) => id),
          reason,
        );
      });
      throw failure;
    }
  }

  private async strip(flow: Flow, machine: HostedMachine, { node, running }: Sight, suffix: string): Promise<void> {
    if (running) await powerOff(flow, machine, node, { forced: true, suffix });
    await strip(flow, machine, node, suffix);
  }

  private running(flow: Flow, node: string): Promise<OperationResult> {
    return this.endings.succeeded(flow, { status: 'running', observed: 'running', node }, async (tx) => {
      this.leasing.attachedInTx(tx, flow.operation);
    });
  }

  private async fail(flow: Flow, failure: StepFailed): Promise<void> {
    const { observedState, built } = await this.endings.binding(flow.operation.vmId);
    const unsure = failure.code === 'HYPERVISOR_UNAVAILABLE' || failure.code === 'VM_LOCKED';
    const missing = failure.code === 'VM_MISSING';
    const ending = missing
      ? ({ status: 'error', observed: 'missing' } as const)
      : unsure && observedState === 'running'
        ? ({ status: 'running', observed: 'running' } as const)
        : ({ status: built ? 'stopped' : 'error', observed: 'stopped' } as const);
    await this.endings.failed(flow, failure, ending);
  }
}

const attachmentsOf = ({ devices }: Lease) =>
  devices.flatMap(({ slot, mapping }) => (slot === null ? [] : [{ slot, mapping }]));

/** Asks the server itself whether the mappings are what the hardware is: a start would fail otherwise. */
async function checkMappings({ client, signal }: Flow, { node, devices }: Lease): Promise<void> {
  if (devices.length === 0) return;
  const known = new Map((await client.cluster.mappings(node, { signal })).map((mapping) => [mapping.name, mapping]));
  for (const { mapping } of devices) {
    const found = known.get(mapping);
    if (!found) throw new PveError('mapping_missing', `PCI device mapping not found for '${mapping}'`);
    const wrong = found.checks.find(({ severity }) => severity === 'error');
    if (wrong) throw new PveError('mapping_invalid', `${mapping}: ${wrong.message}`);
  }
}

/** What really runs has the devices it was leased, no more and no less. */
async function verify(
  machine: HostedMachine,
  node: string,
  attachments: readonly { slot: number; mapping: string }[],
): Promise<void> {
  if (!(await machine.isRunning(node))) throw new PveError('failed', 'the VM stopped right after its start');
  const { hostpci } = await machine.config(node, true);
  const has = hostpci.map(({ index, mapping }) => `${index}:${mapping}`).sort();
  const should = attachments.map(({ slot, mapping }) => `${slot}:${mapping}`).sort();
  if (has.join() !== should.join()) throw new PveError('config', 'the VM runs with other devices than it was given');
}

/** The devices that a failure speaks of, or all that were attached when it names none. */
function culprits({ devices }: Lease, { reason }: StepFailed): string[] {
  const attached = devices.filter(({ slot }) => slot !== null);
  const named = attached.filter(
    ({ mapping, address }) =>
      new RegExp(`(^|[^\\w-])${mapping}([^\\w-]|$)`).test(reason) ||
      address.split(';').some((function_) => reason.includes(function_)),
  );
  return (named.length > 0 ? named : attached).map(({ id }) => id);
}

function excluding({ deviceIds, nodes }: Exclusions, lease: Lease, failure: StepFailed): Exclusions {
  if (OTHER_NODE.has(failure.kind)) return { deviceIds, nodes: { ...nodes, [lease.node]: failure.reason } };
  return { deviceIds: [...deviceIds, ...culprits(lease, failure)], nodes };
}
