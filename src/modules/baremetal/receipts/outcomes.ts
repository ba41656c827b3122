import { AppError, type ErrorDetails } from '../../../core/errors/app-error';
import type { ErrorCode } from '../../../core/errors/catalog';
import { assignLines, type OpenOrder, type OrderLine } from '../../procurement';
import type { Known } from './receipts.repository';

/** A machine that was delivered. */
export interface ReceiptItem {
  serialNumber: string;
  modelId: string;
  name: string;
  /** null: where its line says. */
  groupId: number | null;
}

/** What becomes of an item, in the words of the answer: of a refusal, too, it is part. */
export interface ReceiptOutcome {
  index: number;
  serial_number: string;
  outcome: 'created' | 'existing' | 'failed';
  /** The host. */
  id: string | null;
  error: { code: string; title: string; details: ErrorDetails } | null;
}

/** An item that a host is to be made of, and the line it counts for. */
export interface Fresh {
  item: ReceiptItem;
  line: OrderLine;
  outcome: ReceiptOutcome;
}

/** Outcomes of all items, given the hosts that have one of their serial numbers or names, and what is left to do. */
export function compare(
  { order, lines }: OpenOrder,
  items: readonly ReceiptItem[],
  known: readonly Known[],
): { outcomes: ReceiptOutcome[]; fresh: Fresh[] } {
  const bySerialNumber = new Map(known.map((host) => [host.serialNumber, host]));
  const names = new Set(known.map(({ name }) => name));
  const outcomes = items.map((item, index): ReceiptOutcome => {
    const { serialNumber, modelId, name } = item;
    const host = bySerialNumber.get(serialNumber);
    const made: ReceiptOutcome = { index, serial_number: serialNumber, outcome: 'created', id: null, error: null };
    if (host?.orderId === order.id && host.modelId === modelId) return { ...made, outcome: 'existing', id: host.id };
    if (host) return failed(made, 'BAREMETAL_SERIAL_NUMBER_DUPLICATE', { serial_number: serialNumber });
    return names.has(name) ? failed(made, 'BAREMETAL_NAME_DUPLICATE', { name }) : made;
  });
  const arriving = items.filter((_, index) => outcomes[index]?.outcome === 'created');
  const assigned = assignLines(lines, arriving);
  const fresh = arriving.flatMap((item, place) => {
    const [index, line] = [items.indexOf(item), assigned[place] as OrderLine | AppError];
    const outcome = outcomes[index] as ReceiptOutcome;
    if (!(line instanceof AppError)) return [{ item, line, outcome }];
    outcomes[index] = failed(outcome, line.code, line.details);
    return [];
  });
  return { outcomes, fresh };
}

function failed(outcome: ReceiptOutcome, code: ErrorCode, details: ErrorDetails): ReceiptOutcome {
  return { ...outcome, outcome: 'failed', error: { code, title: new AppError(code).message, details } };
}
