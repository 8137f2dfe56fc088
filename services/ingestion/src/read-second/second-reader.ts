import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '@lapwing/platform';
import type { ReadingInput } from '@lapwing/domain';
import type { IngestionConfig } from '../config.js';
import { askEndpoint, type Endpoint, type Heard } from './endpoint.js';

type Settings = Pick<
  IngestionConfig,
  'secondReaderUrl' | 'secondReaderModel' | 'secondReaderKey' | 'secondReaderTimeout' | 'secondReaderDaily'
>;

/** The second reader, where the operator runs one. */
@Injectable()
export class SecondReader {
  /** Most questions on one day. */
  readonly budget: number;
  private readonly endpoint: Endpoint | null;

  constructor(@Inject(CONFIG) settings: Settings) {
    const { secondReaderUrl: url, secondReaderModel: model, secondReaderKey: key } = settings;
    const timeout = settings.secondReaderTimeout * 1000;
    this.budget = settings.secondReaderDaily;
    this.endpoint = url === null || model === null ? null : { url, model, key, timeout };
  }

  /** The model that is asked; null where there is no second reader. */
  get model(): string | null {
    return this.endpoint?.model ?? null;
  }

  /** When a question asked now has certainly come to its end. */
  lapses(now: Date): Date {
    return new Date(now.getTime() + (this.endpoint?.timeout ?? 0) + 15_000);
  }

  /** Asks about a document: its title, its text and the day it was published. */
  async ask({ title, text, published }: ReadingInput): Promise<Heard> {
    if (this.endpoint === null) throw new Error('There is no second reader.');
    return askEndpoint(this.endpoint, { title, text, published: published?.slice(0, 10) ?? null });
  }
}
