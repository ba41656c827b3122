import { Injectable } from '@nestjs/common';

/** What machines need of their hypervisors. */
@Injectable()
export class HypervisorEstate {}
