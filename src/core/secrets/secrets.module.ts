import { Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config';
import { SecretBox } from './secret-box';

/** The box of this process, with the configured keys. */
@Global()
@Module({
  providers: [
    { provide: SecretBox, inject: [CONFIG], useFactory: ({ ENCRYPTION_KEY }: Config) => new SecretBox(ENCRYPTION_KEY) },
  ],
  exports: [SecretBox],
})
export class SecretsModule {}
