import {
  BoolField,
  EnumField,
  IdField,
  IntField,
  IntIdField,
  JsonField,
  NameField,
  NumberField,
  ObjectField,
  ObjectsField,
  ScalarField,
  StringField,
} from '../../../../core/http/fields';
import { type Decision, PLACEMENT_MODES, SHOWN } from '../../../placement';
import type { Rehearsal } from '../../vms/rehearsal.service';
import type { VmOrderInput } from '../../vms/vm-orders.service';
import { PlacementWishesV2, wishesFromV2 } from './vm.v2.dto';

export class RehearsalV2Body {
  @IntIdField()
  tenant_id: number;

  @IdField()
  specification_id: string;

  @IdField({ optional: true, nullable: true })
  host_id?: string | null;

  @IntIdField({ optional: true, nullable: true })
  group_id?: number | null;

  @IdField({ optional: true, nullable: true })
  k8s_cluster_id?: string | null;

  @ObjectField(() => PlacementWishesV2, { optional: true })
  placement?: PlacementWishesV2;
}

export class CandidateV2 {
  @IdField()
  host_id: string;

  @NameField()
  name: string;

  @IntField({ min: 1, description: '1 is the best' })
  rank: number;

  @NumberField({ description: 'The measure of the mode; lower is better' })
  score: number;
}

export class RejectionV2 {
  @IdField()
  host_id: string;

  @NameField()
  name: string;

  @StringField({ example: 'INSUFFICIENT_CPU' })
  constraint: string;

  @JsonField({ description: 'The figures' })
  detail: object;
}

export class ShortageV2 {
  @StringField({ example: 'cpu' })
  resource: string;

  @IntField()
  requested: number;

  @IntField()
  limit: number;

  @IntField()
  used: number;

  @IntField()
  available: number;
}

export class DecisionV2 {
  @EnumField(PLACEMENT_MODES)
  mode: string;

  @IntField({ min: 0, description: 'Hosts that could take it' })
  candidate_count: number;

  @ObjectsField(() => CandidateV2, {
    description: `The best, at most ${SHOWN}; empty for callers who may not see the host group`,
  })
  candidates: CandidateV2[];

  @JsonField({ description: 'Refused hosts per constraint' })
  constraints: object;

  @ObjectsField(() => RejectionV2, {
    description: `Some refused hosts, at most ${SHOWN}; empty for callers who may not see the host group`,
  })
  rejections: RejectionV2[];
}

export class SuggestionV2 {
  @StringField({ example: 'REDUCE_NEED' })
  change: string;

  @StringField()
  field: string;

  @ScalarField({ nullable: true })
  from: string | number | null;

  @ScalarField({ nullable: true })
  to: string | number | null;

  @IdField({ optional: true, description: 'The host to change, when it is one' })
  host_id?: string;
}

export class RehearsalV2 extends DecisionV2 {
  @BoolField({ description: 'A create would succeed right now' })
  feasible: boolean;

  @ObjectsField(() => ShortageV2, { description: 'What the quota lacks' })
  quota_shortages: ShortageV2[];

  @ObjectsField(() => SuggestionV2, { description: 'The smallest single changes that would find a host' })
  suggestions: SuggestionV2[];
}

export function orderFromV2({
  host_id = null,
  group_id = null,
  k8s_cluster_id = null,
  ...body
}: RehearsalV2Body): VmOrderInput {
  return {
    tenantId: body.tenant_id,
    specificationId: body.specification_id,
    hostId: host_id,
    groupId: group_id,
    k8sClusterId: k8s_cluster_id,
    wishes: wishesFromV2(body.placement),
  };
}

export function toDecisionV2(decision: Decision | null): DecisionV2 | null {
  if (!decision) return null;
  const { request, candidateCount, candidates, summary, rejections } = decision;
  return {
    mode: request.mode,
    candidate_count: candidateCount,
    candidates: candidates.map(({ hostId, ...rest }) => ({ host_id: hostId, ...rest })),
    constraints: summary,
    rejections: rejections.map(({ hostId, ...rest }) => ({ host_id: hostId, ...rest })),
  };
}

export function toRehearsalV2({ order, plan, shortages, suggestions, named }: Rehearsal): RehearsalV2 {
  const { candidates, rejections, summary } = plan;
  const shown = {
    request: order.request,
    candidateCount: candidates.length,
    candidates: named ? candidates.slice(0, SHOWN) : [],
    summary: summary as Record<string, number>,
    rejections: named ? rejections.slice(0, SHOWN) : [],
  };
  const told = suggestions.filter(({ hostId }) => named || hostId === undefined);
  return {
    feasible: candidates.length > 0 && shortages.length === 0,
    ...(toDecisionV2(shown) as DecisionV2),
    quota_shortages: shortages,
    suggestions: told.map(({ change, field, from, to, hostId }) => ({
      change,
      field,
      from,
      to,
      ...(hostId ? { host_id: hostId } : {}),
    })),
  };
}
