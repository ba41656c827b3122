import { fail } from '../errors';
import type { Clock } from './clock';

interface Waiter {
  readonly shared: boolean;
  readonly grant: () => void;
}
interface Lock {
  holders: number;
  shared: boolean;
  readonly waiting: Waiter[];
}

/** The lock files of the nodes. A worker holds its VM's lock all its life; the others wait a while, then give up. */
export class Flocks {
  private readonly locks = new Map<string, Lock>();

  constructor(private readonly clock: Clock) {}

  /** Waits for the lock of a VM. Throws the server's text after `seconds`. Call the result to give the lock back. */
  vm(node: string, vmid: number, seconds = 10, shared = false): Promise<() => void> {
    return this.take(node, `/var/lock/qemu-server/lock-${vmid}.conf`, seconds, shared);
  }

  migration(node: string, vmid: number): Promise<() => void> {
    return this.take(node, `/var/lock/pve-manager/pve-migrate-${vmid}`, 10, false);
  }

  /** The node went down: nobody holds anything, and whoever waits is gone too. */
  forget(node: string): void {
    for (const key of this.locks.keys()) if (key.startsWith(`${node}:`)) this.locks.delete(key);
  }

  private take(node: string, file: string, seconds: number, shared: boolean): Promise<() => void> {
    const key = `${node}:${file}`;
    const lock = this.locks.get(key) ?? { holders: 0, shared: false, waiting: [] };
    this.locks.set(key, lock);
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        shared,
        grant: () => {
          forgetTimeout();
          lock.holders += 1;
          lock.shared = shared;
          resolve(once(() => this.giveBack(lock)));
        },
      };
      const forgetTimeout = this.clock.in(seconds, () => {
        lock.waiting.splice(lock.waiting.indexOf(waiter), 1);
        reject(fail(`can't lock file '${file}' - got timeout`));
      });
      lock.waiting.push(waiter);
      this.next(lock);
    });
  }

  private giveBack(lock: Lock): void {
    lock.holders -= 1;
    this.next(lock);
  }

  private next(lock: Lock): void {
    for (let first = lock.waiting[0]; first; first = lock.waiting[0]) {
      if (lock.holders > 0 && !(lock.shared && first.shared)) return;
      lock.waiting.shift();
      first.grant();
    }
  }
}

function once(run: () => void): () => void {
  let done = false;
  return () => {
    if (!done) run();
    done = true;
  };
}
