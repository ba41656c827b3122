import { IdField, NameField, StringField } from '../../../core/http/fields';
import { managed, PatchOf, UuidRow } from '../../../core/http/plain-dto';
import type { DataCenter } from '../data-centers/data-center.entity';

export class DataCenterBody {
  @NameField({ example: 'DC1' })
  name: string;

  @StringField({ max: 2000, optional: true, default: '' })
  description?: string;

  @IdField({ description: 'Another one takes along what lies in the data center' })
  phase_id: string;
}

export class DataCenterPatch extends PatchOf(DataCenterBody) {}

export class DataCenterView extends UuidRow(DataCenterBody) {
  @IdField()
  fabrication_id: string;
}

export function showDataCenter(dataCenter: DataCenter): DataCenterView {
  const { id, name, description, phaseId, fabricationId } = dataCenter;
  return { id, name, description, phase_id: phaseId, fabrication_id: fabricationId, ...managed(dataCenter) };
}
