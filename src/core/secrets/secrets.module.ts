import { Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config';
import { SecretBox } from './secret-box';

/** The box of this process, with the configured keys. */
@Global()
@Module({
  providers: [
    {
      provide: SecretBox,
      inject: [CONFIG],
      useFactory: (config: Config) => new SecretBox(config.ENCRYPTION_KEY, config.ENCRYPTION_KEYS_OLD),
    },
  ],
  exports: [SecretBox],
})
export class SecretsModule {}
