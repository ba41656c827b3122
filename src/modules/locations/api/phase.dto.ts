import { IdField, NameField, StringField } from '../../../core/http/fields';
import { managed, PatchOf, UuidRow } from '../../../core/http/plain-dto';
import type { Phase } from '../phases/phase.entity';

export class PhaseBody {
  @NameField({ example: 'Phase 1' })
  name: string;

  @StringField({ max: 2000, optional: true, default: '' })
  description?: string;

  @IdField({ description: 'Another one takes along what lies in the phase' })
  fabrication_id: string;
}

export class PhasePatch extends PatchOf(PhaseBody) {}

export class PhaseView extends UuidRow(PhaseBody) {}

export function showPhase(phase: Phase): PhaseView {
  const { id, name, description, fabricationId } = phase;
  return { id, name, description, fabrication_id: fabricationId, ...managed(phase) };
}
