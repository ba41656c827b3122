import { Inject, Injectable, Module, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Logger } from 'pino';
import { CONFIG, type Config } from '../../../core/config/config';
import { LOGGER } from '../../../core/operations/logger';
import { AnsibleRunner } from './ansible-runner';
import { runnerSettings } from './runner-settings';

/** The runner of this process, with the configured limits. */
@Injectable()
class ConfiguredRunner extends AnsibleRunner implements OnModuleInit, OnModuleDestroy {
  constructor(
    @Inject(CONFIG) config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    super(runnerSettings(config));
  }

  /** Whoever takes the place of a killed process tidies up after it, although no run may ever come. */
  async onModuleInit(): Promise<void> {
    await this.removeLeftovers().catch((error: unknown) => {
      this.logger.error({ err: error }, 'files of ended runs could not be removed');
    });
  }

  onModuleDestroy(): Promise<void> {
    return this.close();
  }
}

@Module({ providers: [{ provide: AnsibleRunner, useClass: ConfiguredRunner }], exports: [AnsibleRunner] })
export class AnsibleRunnerModule {}
