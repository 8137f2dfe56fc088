import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import { type ReplyOf, sourcesProxies } from '@lapwing/contracts';
import { Fetcher } from './fetcher.js';

/** What operators ask about proxies: their names, and nothing else of them. */
@Controller()
export class ProxiesController {
  constructor(private readonly fetcher: Fetcher) {}

  @Answers(sourcesProxies)
  async list(): Promise<ReplyOf<typeof sourcesProxies>> {
    return { items: this.fetcher.proxyNames() };
  }
}
