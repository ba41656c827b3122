import {
  DateField,
  EnumField,
  IdField,
  IntField,
  IntIdField,
  JsonField,
  NameField,
  ObjectsField,
} from '../../../../core/http/fields';
import { ORDER_STATUSES, type OrderStatus } from '../../../procurement';
import type { ReceiptItem, ReceiptOutcome } from '../../receipts/outcomes';
import type { Receipt } from '../../receipts/receipts.service';

export class ReceiptItemV2 {
  @NameField({ example: 'SN-7Q2K1' })
  serial_number: string;

  @IdField()
  model_id: string;

  @NameField({ optional: true, description: 'Left out, its serial number' })
  name?: string;

  @IntIdField({ optional: true, nullable: true, default: null, description: 'Left out, the group of its line' })
  group_id?: number | null;
}

export class ReceiptV2Body {
  @ObjectsField(() => ReceiptItemV2, { min: 1, max: 500 })
  items: ReceiptItemV2[];
}

export class ReceiptOutcomeV2 implements ReceiptOutcome {
  @IntField({ description: 'Position in `items`, from 0' })
  index: number;

  @NameField()
  serial_number: string;

  @EnumField(['created', 'existing', 'failed'])
  outcome: ReceiptOutcome['outcome'];

  @IdField({ nullable: true, description: 'The host' })
  id: string | null;

  @JsonField({ nullable: true, description: '`code`, `title` and `details` of the failure' })
  error: ReceiptOutcome['error'];
}

export class ReceiptV2 {
  @IdField()
  order_id: string;

  @EnumField(ORDER_STATUSES)
  status: OrderStatus;

  @DateField({ nullable: true })
  delivered_at: Date | null;

  @ObjectsField(() => ReceiptOutcomeV2)
  outcomes: ReceiptOutcomeV2[];
}

export function fromReceiptV2({ items }: ReceiptV2Body): ReceiptItem[] {
  return items.map(({ serial_number, model_id, name = serial_number, group_id = null }) => {
    return { serialNumber: serial_number, modelId: model_id, name, groupId: group_id };
  });
}

export function toReceiptV2({ order: { id, status, deliveredAt }, outcomes }: Receipt): ReceiptV2 {
  return { order_id: id, status, delivered_at: deliveredAt, outcomes };
}
