import { AppError } from '../../../../core/errors/app-error';

/** A value of a variable: JSON. */
export type VarValue = string | number | boolean | null | VarValue[] | { [key: string]: VarValue };
export type Vars = Record<string, VarValue>;

export interface InventoryHost {
  name: string;
  vars: Vars;
}

export interface InventoryGroup {
  name: string;
  hosts: string[];
  children: string[];
  vars: Vars;
}

/** What an inventory says, in the order in which it says it. The group `all` is there when it has variables. */
export interface InventoryTree {
  hosts: InventoryHost[];
  groups: InventoryGroup[];
}

/** Where in the text something stands: the line from 1, or null for what no line says. */
export type Line = number | null;

/** Why a text is not an inventory that we take. Details name the variable and the line and repeat no value. */
export function refuseInventory(reason: string, line: Line, variable?: string): never {
  throw new AppError('INVALID_INVENTORY_CONFIG', {
    ...(variable === undefined ? {} : { variable }),
    ...(line === null ? {} : { line }),
    reason,
  });
}
