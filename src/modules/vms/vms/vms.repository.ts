import { Injectable } from '@nestjs/common';
import { Database } from '../../../core/database/database';
import { ResourceRepository } from '../../../core/database/resource.repository';
import { Vm } from './vm.entity';
import { VM } from './vm.resource';

@Injectable()
export class VmsRepository extends ResourceRepository<Vm> {
  constructor(db: Database) {
    super(db, VM);
  }
}
