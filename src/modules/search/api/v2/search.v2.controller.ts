import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Endpoint } from '../../../../core/http/endpoint.decorator';
import { SearchService, type Question as Asked } from '../../search.service';
import { Question, QUESTION } from './question';
import { HitV2, toHitV2 } from './search.v2.dto';

@ApiController({ surface: 'v2', path: 'search', tag: 'Search', present: toHitV2, returns: HitV2 })
export class SearchV2Controller {
  constructor(private readonly search: SearchService) {}

  @Endpoint({
    method: 'GET',
    summary: 'Find objects of any type by their names, the best hits first',
    shape: 'rows',
    policy: { kind: 'authenticated' },
    parameters: QUESTION,
    errors: ['VALIDATION_ERROR'],
  })
  find(@Ctx() ctx: RequestContext, @Question() question: Asked) {
    return this.search.find(ctx, question);
  }
}
