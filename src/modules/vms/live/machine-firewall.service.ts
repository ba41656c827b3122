import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { type FirewallRule, isPve, type RuleChange, type RuleInput } from '../../pve';
import { answered } from '../machines/hypervisor-estate.service';
import { VM } from '../vms/vm.resource';
import { type LiveMachine, LiveMachines } from './live-machines.service';

/** A change of a rule, or with `position` its new place and nothing else. */
export type RulePatch = RuleChange & { position?: number };

/**
 * The firewall rules of machines. They live at the hypervisor alone, and a rule is known by its place: every change
 * names the list it was made for, so that one made by somebody else meanwhile is never hit. `digest` is the caller's
 * idea of the list; without one it is the list as it is when the change begins.
 */
@Injectable()
export class MachineFirewall {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly machines: LiveMachines,
  ) {}

  /** In the order in which they are tried. */
  async rules(ctx: RequestContext, id: string): Promise<FirewallRule[]> {
    const { pve, at } = await this.machines.find(ctx, id, 'read');
    return told(pve.firewall.rules(at));
  }

  /** First in the list unless `pos` says where. */
  async create(ctx: RequestContext, id: string, rule: RuleInput, digest?: string): Promise<FirewallRule> {
    const machine = await this.machines.find(ctx, id, 'update');
    const { pve, at } = machine;
    const rules = await told(pve.firewall.rules(at));
    const pos = Math.min(rule.pos ?? 0, rules.length);
    await told(pve.firewall.createRule(at, { ...rule, pos }, digest ?? rules[0]?.digest));
    await this.record(ctx, id, 'create_firewall_rule', { position: [null, pos], rule: [null, rule] });
    return this.at(machine, pos);
  }

  /** CONCURRENT_UPDATE when the list is another one than the caller's. */
  async change(
    ctx: RequestContext,
    id: string,
    pos: number,
    { position, ...change }: RulePatch,
    digest?: string,
  ): Promise<FirewallRule> {
    if (position !== undefined && Object.keys(change).length > 0)
      throw AppError.field('position', 'alone', 'position moves a rule and cannot be sent with other changes');
    const machine = await this.machines.find(ctx, id, 'update');
    const { pve, at } = machine;
    const before = await this.at(machine, pos);
    const list = digest ?? before.digest;
    if (position === undefined) {
      await told(pve.firewall.changeRule(at, pos, change, list));
      await this.record(ctx, id, 'update_firewall_rule', { position: [pos, pos], rule: [before, change] });
      return this.at(machine, pos);
    }
    const last = (await told(pve.firewall.rules(at))).length - 1;
    const to = Math.min(position, last);
    await told(pve.firewall.moveRule(at, pos, to, list));
    await this.record(ctx, id, 'move_firewall_rule', { position: [pos, to] });
    return this.at(machine, to);
  }

  async remove(ctx: RequestContext, id: string, pos: number, digest?: string): Promise<void> {
    const machine = await this.machines.find(ctx, id, 'update');
    const before = await this.at(machine, pos);
    await told(machine.pve.firewall.removeRule(machine.at, pos, digest ?? before.digest));
    await this.record(ctx, id, 'delete_firewall_rule', { position: [pos, null], rule: [before, null] });
  }

  private at({ pve, at }: LiveMachine, pos: number): Promise<FirewallRule> {
    return told(pve.firewall.rule(at, pos));
  }

  /** After the fact: the hypervisor is not part of our transactions. */
  private record(
    ctx: RequestContext,
    id: string,
    action: string,
    changes: Record<string, readonly [unknown, unknown]>,
  ): Promise<void> {
    return this.uow.run(ctx, async (tx) => tx.record({ action, resourceType: VM.type, resourceId: id, changes }));
  }
}

/** What a call failed with, in the words of rules. */
async function told<T>(call: Promise<T>): Promise<T> {
  try {
    return await answered(call);
  } catch (error) {
    const { cause } = error as { cause?: unknown };
    if (isPve(cause, 'not_found')) throw new AppError('FIREWALL_RULE_NOT_FOUND', {}, { cause });
    if (isPve(cause, 'digest_mismatch')) throw new AppError('CONCURRENT_UPDATE', {}, { cause });
    if (!isPve(cause, 'validation')) throw error;
    const errors = Object.entries(cause.problems).map(([name, message]) => ({
      path: name.replaceAll('-', '_'),
      rule: 'hypervisor',
      message: message.trim(),
    }));
    throw AppError.validation(errors);
  }
}
