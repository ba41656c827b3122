import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from './core/config/config';
import { CoreModule } from './core/core.module';
import { JobsModule } from './core/jobs/jobs.module';
import { SecretsModule } from './core/secrets/secrets.module';
import { AiChatModule } from './modules/ai-chat';
import { AnsibleModule } from './modules/ansible';
import { AuditLogModule } from './modules/audit-log';
import { AuthModule } from './modules/auth';
import { DeployModule } from './modules/deploy';
import { K8sModule } from './modules/k8s';
import { LocationsModule } from './modules/locations';
import { MaintainersModule } from './modules/maintainers';
import { OperationsModule } from './modules/operations';
import { NetworkModule } from './modules/network';
import { ProcurementModule } from './modules/procurement';
import { PveModule } from './modules/pve';
import { SearchModule } from './modules/search';
import { TenantsModule } from './modules/tenants';
import { UsersModule } from './modules/users';
import { VmsModule } from './modules/vms';

/** The list of modules, nothing else. */
@Module({})
export class AppModule {
  static with(config: Config, processName: string): DynamicModule {
    return {
      module: AppModule,
      imports: [
        CoreModule.with(config, processName),
        SecretsModule,
        JobsModule,
        AuthModule,
        K8sModule,
        LocationsModule,
        MaintainersModule,
        ProcurementModule,
        NetworkModule,
        PveModule,
        UsersModule,
        VmsModule,
        TenantsModule,
        AnsibleModule,
        AiChatModule,
        DeployModule,
        AuditLogModule,
        OperationsModule,
        SearchModule,
      ],
    };
  }
}
