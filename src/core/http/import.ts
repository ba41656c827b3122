import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { parse } from 'csv-parse/sync';
import { AppError } from '../errors/app-error';
import { IMPORT_LIMITS, parseJsonBody, refuseUnstorable } from './body-limits';
import { endpointOf, type PipelineRequest } from './endpoint';
import { type DeclaredField, fieldsOf } from './fields';
import { booleanParameter } from './query-parameters';
import type { RawQuery } from './surfaces/surface';

/** The rows of a file: each a body of its resource, with an `id` when it updates the object of that id. */
export interface ImportFile {
  rows: Record<string, unknown>[];
  atomic: boolean;
}

/** The file that a request brings, as CSV or as a JSON array. It is read here, after the caller has been checked. */
export const ImportRows = createParamDecorator((_: unknown, execution: ExecutionContext): ImportFile => {
  const { body, query, headers } = execution.switchToHttp().getRequest<PipelineRequest & { query: RawQuery }>();
  const { rows: type } = endpointOf(execution);
  if (!type) throw new Error('@ImportRows() needs an @Import() endpoint');
  const isCsv = /^text\/csv\b/i.test(headers['content-type'] ?? '');
  const rows = typeof body !== 'string' ? [] : isCsv ? csvRows(body, fieldsOf(type)) : jsonRows(body);
  if (rows.length === 0) throw AppError.field('body', 'arrayMinSize', 'the file has no rows');
  return { rows, atomic: booleanParameter(query, 'atomic', true) };
});

function jsonRows(text: string): Record<string, unknown>[] {
  const rows = parseJsonBody(text, IMPORT_LIMITS);
  const isRow = (row: unknown) => typeof row === 'object' && row !== null && !Array.isArray(row);
  if (!Array.isArray(rows) || !rows.every(isRow)) {
    throw AppError.field('body', 'array', 'the request body must be a JSON array of objects');
  }
  return rows as Record<string, unknown>[];
}

/** An empty cell is a field that is left out. */
function csvRows(text: string, fields: Record<string, DeclaredField>): Record<string, unknown>[] {
  refuseUnstorable(text);
  let records: Record<string, string>[];
  try {
    records = parse(text, { columns: columnNames, bom: true, skip_empty_lines: true, to: IMPORT_LIMITS.array + 1 });
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw AppError.field('body', 'csv', `the file is not valid CSV: ${(error as Error).message}`);
  }
  if (records.length > IMPORT_LIMITS.array) {
    throw AppError.field('body', 'arrayMaxSize', `the file must contain at most ${IMPORT_LIMITS.array} rows`);
  }
  return records.map((record) => {
    const cells = Object.entries(record).filter(([, cell]) => cell !== '');
    return Object.fromEntries(cells.map(([name, cell]) => [name, cellValue(cell, fields[name])]));
  });
}

function columnNames(header: string[]): string[] {
  const names = header.map((name) => name.trim());
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw AppError.field(twice, 'unique', `the column ${twice} is there twice`);
  if (names.includes('__proto__')) throw AppError.field('__proto__', 'unknown', '__proto__ is not a known property');
  return names;
}

/** What the text of a cell stands for in a field of this type. What cannot be read stays text, for validation to name. */
function cellValue(cell: string, field: DeclaredField | undefined): unknown {
  const type = field?.api.type;
  if (type === 'integer' || type === Number) return /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell;
  if (type === Boolean) return cell === 'true' || cell === 'false' ? cell === 'true' : cell;
  if (type !== undefined && type !== String) return jsonCell(cell);
  if (field && 'isArray' in field.api && field.api.isArray) return jsonCell(cell);
  // What an export puts before a text that a spreadsheet would take for a formula.
  return /^'[-=+@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? cell.slice(1) : cell;
}

function jsonCell(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}
