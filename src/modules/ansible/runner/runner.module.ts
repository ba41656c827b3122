import { Inject, Injectable, Module, type OnModuleDestroy } from '@nestjs/common';
import { CONFIG, type Config } from '../../../core/config/config';
import { AnsibleRunner } from './ansible-runner';
import { runnerSettings } from './runner-settings';

/** The runner of this process, with the configured limits. */
@Injectable()
class ConfiguredRunner extends AnsibleRunner implements OnModuleDestroy {
  constructor(@Inject(CONFIG) config: Config) {
    super(runnerSettings(config));
  }

  onModuleDestroy(): Promise<void> {
    return this.close();
  }
}

@Module({ providers: [{ provide: AnsibleRunner, useClass: ConfiguredRunner }], exports: [AnsibleRunner] })
export class AnsibleRunnerModule {}
