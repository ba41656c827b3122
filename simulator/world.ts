import { Clock } from './clock/clock';
import { Flocks } from './clock/flocks';
import { Random } from './clock/random';
import { Tasks } from './clock/tasks';
import type { NodeState, State, VmState } from './cluster/state';
import { Faults } from './control/faults';
import { Journal } from './control/journal';
import { fail } from './errors';
import type { Settings } from './settings';

/** One simulated cluster: what it remembers, its time, its workers, and what goes wrong with it. */
export class World {
  readonly clock: Clock;
  readonly random: Random;
  readonly flocks: Flocks;
  readonly tasks: Tasks;
  readonly journal: Journal;
  readonly faults: Faults;
  /** Mistakes of the simulator itself. */
  readonly failures: Error[] = [];

  constructor(
    readonly settings: Settings,
    makeState: (now: number, random: Random) => State,
  ) {
    const { startAt = Date.now(), factor, seed } = settings;
    this.clock = new Clock(startAt, factor);
    this.random = new Random(seed);
    this.flocks = new Flocks(this.clock);
    this.journal = new Journal(this.clock);
    this.faults = new Faults(this.clock, new Random(seed + 1));
    this.state = makeState(startAt, this.random);
    this.tasks = new Tasks(this);
  }

  readonly state: State;

  /** A member of the cluster. Throws the server's text for a name that is none. */
  node(name: string): NodeState {
    const found = this.state.nodes.find((node) => node.name === name);
    if (!found) throw fail(`no such cluster node '${name}'`);
    return found;
  }

  /** The VM, if it is on that node. Throws the server's text when it is elsewhere or nowhere. */
  vm(node: string, vmid: number): VmState {
    const found = this.state.vms[vmid];
    if (found?.node !== node) {
      throw fail(`Configuration file 'nodes/${node}/qemu-server/${vmid}.conf' does not exist`);
    }
    return found;
  }

  /** The same, in the words of the calls that look for the process first. */
  vmToRun(node: string, vmid: number): VmState {
    const found = this.state.vms[vmid];
    if (found?.node !== node) throw fail(`unable to find configuration file for VM ${vmid} on node '${node}'`);
    return found;
  }

  demandQuorum(): void {
    if (!this.state.quorate) throw fail('cluster not ready - no quorum?');
  }

  failed(error: Error): void {
    this.failures.push(error);
    process.stderr.write(`simulator: ${error.stack ?? error.message}\n`);
  }
}
