import { Injectable } from '@nestjs/common';
import { AppError } from '../../../core/errors/app-error';
import { type Place, SecretBox } from '../../../core/secrets/secret-box';
import type { InventoryTree } from '../inventories/text/inventory-tree';
import type { JsonObject } from '../runner';
import type { RunCredentials } from '../ssh/targets';
import type { PlaybookRun } from './playbook-run.entity';

/** All of a run that may be secret, as it was when the run was asked for. */
export interface RunInput {
  tree: InventoryTree;
  extraVars: JsonObject;
  credentials: RunCredentials;
}

const placeOf = (id: string): Place => ({ table: 'playbook_runs', id, column: 'sealed_input' });

/** The one place where inputs of runs are sealed and opened. */
@Injectable()
export class RunInputs {
  constructor(private readonly box: SecretBox) {}

  seal(id: string, input: RunInput): string {
    return this.box.seal(placeOf(id), JSON.stringify(input));
  }

  open({ id, sealedInput }: Pick<PlaybookRun, 'id' | 'sealedInput'>): RunInput {
    if (sealedInput === null) throw new AppError('STATUS_FORBIDS_CHANGE', { reason: 'the run has ended' });
    return JSON.parse(this.box.open(placeOf(id), sealedInput)) as RunInput;
  }
}
