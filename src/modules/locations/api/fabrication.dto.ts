import { NameField, StringField } from '../../../core/http/fields';
import { managed, PatchOf, UuidRow } from '../../../core/http/plain-dto';
import type { Fabrication } from '../fabrications/fabrication.entity';

export class FabricationBody {
  @NameField({ example: 'Fab 12' })
  name: string;

  @StringField({ max: 2000, optional: true, default: '' })
  description?: string;

  @StringField({ max: 500, optional: true, default: '' })
  address?: string;
}

export class FabricationPatch extends PatchOf(FabricationBody) {}

export class FabricationView extends UuidRow(FabricationBody) {}

export function showFabrication(fabrication: Fabrication): FabricationView {
  const { id, name, description, address } = fabrication;
  return { id, name, description, address, ...managed(fabrication) };
}
