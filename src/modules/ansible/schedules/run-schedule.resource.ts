import { defineResource } from '../../../core/authz/resource-registry';
import { RunSchedule } from './run-schedule.entity';

export const RUN_SCHEDULE = defineResource<RunSchedule>({
  type: 'RunSchedule',
  label: 'Run schedule',
  entity: RunSchedule,
  idKind: 'uuid',
  realm: 'tenancy',
  fields: {
    name: { property: 'name', kind: 'text', searched: true },
    template_id: { property: 'templateId', kind: 'uuid' },
    enabled: { property: 'enabled', kind: 'boolean' },
    next_run_at: { property: 'nextRunAt', kind: 'date' },
  },
});
