import { Module } from '@nestjs/common';
import { SearchV2Controller } from './api/v2/search.v2.controller';
import { Links } from './links';
import { SearchService } from './search.service';

@Module({ controllers: [SearchV2Controller], providers: [SearchService, Links] })
export class SearchModule {}
