import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from './core/config/config';
import { CoreModule } from './core/core.module';
import { AuthModule } from './modules/auth';
import { TenantsModule } from './modules/tenants';

/** The list of modules, nothing else. */
@Module({})
export class AppModule {
  static with(config: Config, processName: string): DynamicModule {
    return { module: AppModule, imports: [CoreModule.with(config, processName), AuthModule, TenantsModule] };
  }
}
