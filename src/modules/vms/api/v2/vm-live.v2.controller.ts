import { Body, Param } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import { AppError } from '../../../../core/errors/app-error';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Endpoint, type EndpointOptions } from '../../../../core/http/endpoint.decorator';
import { Choice, Id } from '../../../../core/http/params';
import { type Timeframe, TIMEFRAMES } from '../../../pve';
import { MachineFirewall } from '../../live/machine-firewall.service';
import { MachineMetrics } from '../../live/machine-metrics.service';
import { VM } from '../../vms/vm.resource';
import {
  changeFromFirewallRuleV2,
  FirewallRuleV2,
  FirewallRuleV2Body,
  FirewallRuleV2Patch,
  fromFirewallRuleV2,
  toFirewallRuleV2,
} from './vm-firewall.v2.dto';
import { LoadPointV2, toLoadPointV2 } from './vm-metrics.v2.dto';

const ERRORS = ['VM_NOT_BOUND', 'VM_FOREIGN', 'HYPERVISOR_UNAVAILABLE', 'HYPERVISOR_ERROR'] as const;
const RULE: Partial<EndpointOptions> = { present: toFirewallRuleV2, returns: FirewallRuleV2, idempotent: false };
const CHANGE_ERRORS = [...ERRORS, 'FIREWALL_RULE_NOT_FOUND', 'CONCURRENT_UPDATE'] as const;

/** What a hypervisor keeps of a machine. */
@ApiController({ surface: 'v2', path: 'virtual-machines', tag: 'Virtual machines', resource: VM })
export class VmLiveV2Controller {
  constructor(
    private readonly firewall: MachineFirewall,
    private readonly metrics: MachineMetrics,
  ) {}

  @Endpoint({
    method: 'GET',
    path: ':id/metrics',
    summary: 'What it has used, averaged over moments of the timeframe',
    shape: 'rows',
    policy: { kind: 'resource', action: 'read' },
    choices: { timeframe: TIMEFRAMES },
    present: toLoadPointV2,
    returns: LoadPointV2,
    errors: ERRORS,
  })
  load(@Ctx() ctx: RequestContext, @Id() id: string, @Choice('timeframe') timeframe: Timeframe) {
    return this.metrics.load(ctx, id, timeframe);
  }

  @Endpoint({
    ...RULE,
    method: 'GET',
    path: ':id/firewall-rules',
    summary: 'Its firewall rules, in the order in which they are tried',
    shape: 'rows',
    policy: { kind: 'resource', action: 'read' },
    errors: ERRORS,
  })
  rules(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.firewall.rules(ctx, id);
  }

  @Endpoint({
    ...RULE,
    method: 'POST',
    path: ':id/firewall-rules',
    summary: 'Add a firewall rule',
    policy: { kind: 'resource', action: 'update' },
    audit: { action: 'create_firewall_rule' },
    errors: CHANGE_ERRORS,
  })
  createRule(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: FirewallRuleV2Body) {
    return this.firewall.create(ctx, id, fromFirewallRuleV2(body), body.digest);
  }

  @Endpoint({
    ...RULE,
    method: 'PATCH',
    path: ':id/firewall-rules/:position',
    summary: 'Change or move a firewall rule',
    policy: { kind: 'resource', action: 'update' },
    audit: { action: 'update_firewall_rule' },
    errors: CHANGE_ERRORS,
  })
  changeRule(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Param('position') position: string,
    @Body() body: FirewallRuleV2Patch,
  ) {
    return this.firewall.change(ctx, id, placeOf(position), changeFromFirewallRuleV2(body), body.digest);
  }

  @Endpoint({
    method: 'DELETE',
    path: ':id/firewall-rules/:position',
    summary: 'Delete a firewall rule',
    shape: 'removed',
    policy: { kind: 'resource', action: 'update' },
    audit: { action: 'delete_firewall_rule' },
    errors: CHANGE_ERRORS,
  })
  removeRule(@Ctx() ctx: RequestContext, @Id() id: string, @Param('position') position: string) {
    return this.firewall.remove(ctx, id, placeOf(position));
  }
}

function placeOf(text: string): number {
  if (!/^(0|[1-9]\d{0,4})$/.test(text)) throw new AppError('FIREWALL_RULE_NOT_FOUND');
  return Number(text);
}
