import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { HypervisorEstate } from '../machines/hypervisor-estate.service';
import { BindingsRepository } from '../machines/bindings.repository';
import { CloudInit, diskOf } from '../machines/cloud-init.service';
import { HostedMachine, markOf } from '../machines/hosted-machine';
import type { MachineBinding } from '../machines/machine-binding.entity';
import { MachineRemoval } from '../machines/machine-removal.service';
import { EndingsService, early, failureOf, type OperationResult } from '../operations/endings.service';
import type { Flow } from '../operations/flow';
import { OperationsRepository } from '../operations/operations.repository';
import { StepFailed } from '../operations/step-failed';
import { destroy, locate, migrate } from './machine-steps';

/** So many ids are tried. */
const MAX_IDS = 20;
const CLONE_BASE_SECONDS = 1_800;
const CLONE_SECONDS_PER_GIB = 60;
const RESIZE_SECONDS = 600;
const LOOK_EVERY_MS = 2_000;

/** Makes the VM: a full clone of the template, configured and sized. What is not complete is taken away again. */
@Injectable()
export class CreateFlow {
  constructor(
    private readonly endings: EndingsService,
    private readonly bindings: BindingsRepository,
    private readonly cloudInit: CloudInit,
    private readonly removal: MachineRemoval,
    private readonly operations: OperationsRepository,
    private readonly estate: HypervisorEstate,
  ) {}

  async run(flow: Flow): Promise<OperationResult> {
    try {
      const source = await early(() => flow.learn('template', () => this.templateNode(flow)));
      const machine = await this.clone(flow, source);
      return await this.complete(flow, machine, source);
    } catch (error) {
      const failure = failureOf(error);
      await this.takeAway(flow, failure);
      throw failure;
    }
  }

  private async templateNode(flow: Flow): Promise<string> {
    const { templateVmid } = await this.endings.binding(flow.operation.vmId);
    const found = await flow.client.cluster.find(templateVmid, { signal: flow.signal });
    if (!found?.template) throw new AppError('HYPERVISOR_ERROR', { reason: `there is no template ${templateVmid}` });
    return found.node;
  }

  /** Under the id that was reserved, or under the next one that nobody has. */
  private async clone(flow: Flow, source: string): Promise<HostedMachine> {
    for (let n = 1; ; n++) {
      const vmid = n === 1 ? flow.operation.vmid : await this.renumber(flow, n);
      flow.operation.vmid = vmid;
      const binding = { ...(await this.endings.binding(flow.operation.vmId)), vmid };
      const machine = new HostedMachine(flow.client, { ...binding, node: source }, flow.signal);
      try {
        if (await flow.learn(`free ${n}`, () => flow.client.cluster.isFree(vmid, { signal: flow.signal }))) {
          await this.cloneAs(flow, machine, binding, { source, n });
          return machine;
        }
      } catch (error) {
        if (!(error instanceof StepFailed) || error.kind !== 'id_taken') throw error;
      }
      if (n === MAX_IDS) throw new AppError('HYPERVISOR_ERROR', { reason: 'no free id was found' });
    }
  }

  private renumber(flow: Flow, n: number): Promise<number> {
    return flow.commit(`renumber ${n}`, async (tx) => {
      const vmid = await this.bindings.nextVmid(tx);
      await this.bindings.changeInTx(tx, flow.operation.vmId, { vmid });
      await this.operations.renumberInTx(tx, flow.operation.id, vmid);
      return vmid;
    });
  }

  /** The task is named after the template, so what tells of it is the new VM itself. */
  private async cloneAs(
    flow: Flow,
    machine: HostedMachine,
    { vmId, vmid, templateVmid, storageGb, hypervisorId }: MachineBinding,
    { source, n }: { source: string; n: number },
  ): Promise<void> {
    const [name, { storageName: storage }] = [await this.endings.nameOf(vmId), await this.estate.get(hypervisorId)];
    const deadlineSeconds = CLONE_BASE_SECONDS + storageGb * CLONE_SECONDS_PER_GIB;
    await flow.task(`clone ${n}`, {
      ...{ node: source, type: 'qmclone', vmid: templateVmid, deadlineSeconds, intent: { newid: vmid } },
      send: () =>
        flow.client.vms.clone(
          { node: source, vmid: templateVmid },
          { newid: vmid, name, description: markOf(vmId), storage },
          { signal: flow.signal },
        ),
      find: async () => null,
      done: () => this.isCloned(flow, machine, vmid, deadlineSeconds),
      undo: 'destroy',
    });
    await flow.learn(`own ${n}`, async () => void (await machine.config(source)));
  }

  /** Waits while the clone is being made. */
  private async isCloned(flow: Flow, machine: HostedMachine, vmid: number, deadlineSeconds: number): Promise<boolean> {
    const deadline = flow.now() + deadlineSeconds * 1000;
    for (;;) {
      const guest = await flow.client.cluster.find(vmid, { signal: flow.signal });
      if (!guest) return false;
      const { lock } = await flow.client.vms.config(machine.at(guest.node), { signal: flow.signal });
      if (lock === null) return (await machine.look()) !== null;
      if (lock !== 'clone' && lock !== 'create') return false;
      if (flow.now() > deadline) return false;
      await flow.pause(LOOK_EVERY_MS);
    }
  }

  private async complete(flow: Flow, machine: HostedMachine, source: string): Promise<OperationResult> {
    const binding = await this.endings.binding(flow.operation.vmId);
    const node = await flow.commit('place', async () => binding.node);
    const { storageGb } = binding;
    if (node !== source) await migrate(flow, machine, { from: source, to: node, storageGb, suffix: '' });
    const disk = await flow.ensure('configure', async () => {
      const change = await this.cloudInit.changeFor(await machine.config(node), binding);
      await flow.client.vms.setConfig(machine.at(node), change, { signal: flow.signal });
      return diskOf(await machine.config(node));
    });
    await flow.commit('password dropped', (tx) => this.dropPassword(tx, binding.vmId));
    await flow.task('resize', {
      ...{ node, type: 'resize', vmid: binding.vmid, deadlineSeconds: RESIZE_SECONDS },
      send: () => flow.client.vms.resize(machine.at(node), disk, storageGb, { signal: flow.signal }),
    });
    return this.endings.succeeded(flow, { status: 'created', observed: 'stopped', node });
  }

  private async dropPassword(tx: Tx, vmId: string): Promise<void> {
    await this.bindings.changeInTx(tx, vmId, { cloudInitPassword: null, built: true });
  }

  /** Nothing stays of a machine that could not be made: no VM, no row, no quota. */
  private async takeAway(flow: Flow, failure: StepFailed): Promise<void> {
    const { id, vmId } = flow.operation;
    const machine = new HostedMachine(flow.client, await this.endings.binding(vmId), flow.signal);
    try {
      await this.destroyRest(flow, machine, failure);
    } catch (error) {
      if (!(error instanceof StepFailed)) throw error;
      return this.endings.failed(flow, failure, { status: 'error', observed: 'unknown' });
    }
    await flow.commit('end: removed', async (tx) => {
      await this.removal.removeInTx(tx, flow.ctx, vmId);
      await this.operations.finishInTx(tx, id, 'failed', { code: failure.code, details: failure.details });
    });
  }

  private async destroyRest(flow: Flow, machine: HostedMachine, failure: StepFailed): Promise<void> {
    // Nothing was sent: there can be nothing of ours.
    if (!flow.hasBegun('clone 1')) return;
    if (failure.code === 'VM_FOREIGN') return;
    const rest = await locate(flow, machine, 'rest');
    if (rest) await destroy(flow, machine, rest.node);
  }
}
