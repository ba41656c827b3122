import { Injectable } from '@nestjs/common';
import { HypervisorEstate, type OsTemplate } from '../machines/hypervisor-estate.service';
import { type ProfileSizes, VmProfilesRepository } from './vm-profiles.repository';

/** What machines can be made of. */
@Injectable()
export class SystemConfigService {
  constructor(
    private readonly profiles: VmProfilesRepository,
    private readonly estate: HypervisorEstate,
  ) {}

  /** No templates while there is no hypervisor; HYPERVISOR_UNAVAILABLE while it does not answer. */
  async get(): Promise<{ profiles: ProfileSizes[]; templates: OsTemplate[] }> {
    const [profiles, hypervisors] = await Promise.all([this.profiles.all(), this.estate.all()]);
    const [first] = hypervisors;
    return { profiles, templates: first ? await this.estate.templates(first) : [] };
  }
}
