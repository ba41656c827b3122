import { OptionalBody } from '../../../../core/http/body.pipe';
import {
  BoolField,
  IdField,
  IntField,
  IntIdField,
  JsonField,
  NameField,
  StringField,
  StringsField,
} from '../../../../core/http/fields';
import { managed, PatchOf, UuidRow } from '../../../../core/http/plain-dto';
import type { JsonObject } from '../../runner';
import type { RunTemplate } from '../../templates/run-template.entity';
import type { Launch, RunTemplateChange, RunTemplateInput } from '../../templates/run-templates.service';

const optional = { optional: true, nullable: true, default: null } as const;

export class RunTemplateV2Body {
  @NameField({ example: 'patch the web servers' })
  name: string;

  @StringField({ max: 2000, optional: true, default: '' })
  description?: string;

  @IntIdField()
  playbook_id: number;

  @IntIdField()
  inventory_id: number;

  @IdField({ ...optional, description: 'An `ssh_key` or a `password`' })
  credential_id?: string | null;

  @IdField(optional)
  become_credential_id?: string | null;

  @JsonField({
    optional: true,
    default: {},
    description: 'Shown to whoever may see the template: no place for secrets',
  })
  extra_vars?: Record<string, unknown>;

  @StringField({ ...optional, max: 1000, example: 'web:!db' })
  limit?: string | null;

  @StringsField({ optional: true, default: [] })
  tags?: string[];

  @StringsField({ optional: true, default: [] })
  skip_tags?: string[];

  @BoolField({ optional: true, default: false, description: 'Only say what would change' })
  check?: boolean;

  @IntField({ optional: true, default: 5, min: 1, max: 100, description: 'Hosts at work at the same time' })
  forks?: number;
}

export class RunTemplateV2Patch extends PatchOf(RunTemplateV2Body) {}

export class RunTemplateV2 extends UuidRow(RunTemplateV2Body) {}

@OptionalBody()
export class LaunchV2Body {
  @JsonField({ optional: true, default: {}, description: 'Added to those of the template' })
  extra_vars?: Record<string, unknown>;

  @StringField({ ...optional, max: 1000, description: "Instead of the template's" })
  limit?: string | null;
}

export function toRunTemplateV2(template: RunTemplate): RunTemplateV2 {
  const { id, name, description, playbookId, inventoryId, credentialId, becomeCredentialId } = template;
  return {
    ...{ id, name, description, playbook_id: playbookId, inventory_id: inventoryId },
    ...{ credential_id: credentialId, become_credential_id: becomeCredentialId, extra_vars: template.extraVars },
    ...{ limit: template.hostLimit, tags: template.tags, skip_tags: template.skipTags },
    ...{ check: template.checkMode, forks: template.forks },
    ...managed(template),
  };
}

export function fromRunTemplateV2(body: RunTemplateV2Body): RunTemplateInput {
  const { description = '', credential_id = null, become_credential_id = null, extra_vars = {}, limit = null } = body;
  const { tags = [], skip_tags = [], check = false, forks = 5 } = body;
  const { name, playbook_id: playbookId, inventory_id: inventoryId } = body;
  const whole = { description, credential_id, become_credential_id, extra_vars, limit, tags, skip_tags, check, forks };
  return { ...changeFromRunTemplateV2(whole), name, playbookId, inventoryId };
}

/** The fields that the client named. */
export function changeFromRunTemplateV2(body: RunTemplateV2Patch): RunTemplateChange {
  const change = {
    ...{ name: body.name, description: body.description, playbookId: body.playbook_id, inventoryId: body.inventory_id },
    ...{ credentialId: body.credential_id, becomeCredentialId: body.become_credential_id },
    ...{ extraVars: body.extra_vars, hostLimit: body.limit, tags: body.tags, skipTags: body.skip_tags },
    ...{ checkMode: body.check, forks: body.forks },
  };
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

export function fromLaunchV2({ extra_vars = {}, limit }: LaunchV2Body): Launch {
  return { extraVars: extra_vars as JsonObject, hostLimit: limit };
}
