import { isObservable, lastValueFrom } from 'rxjs';
import type { DeliveryContext } from './delivery-context.js';

/** A handler as the framework hands it over: with pipes, guards and parameters in place. */
export type Handle = (payload: unknown, context: DeliveryContext) => Promise<unknown>;

/** Handlers by subject; filled once when the transport starts. */
export class Handlers {
  private readonly bySubject = new Map<string, Handle>();

  add(subject: string, raw: (payload: unknown, context: DeliveryContext) => unknown): void {
    this.bySubject.set(subject, async (payload, context) => {
      const result: unknown = await raw(payload, context);
      return isObservable(result) ? lastValueFrom(result, { defaultValue: undefined }) : result;
    });
  }

  find(subject: string): Handle | null {
    return this.bySubject.get(subject) ?? null;
  }

  /** Throws with every subject that nobody handles. */
  demand(subjects: readonly string[]): void {
    const missing = subjects.filter((subject) => !this.bySubject.has(subject));
    if (missing.length > 0) throw new Error(`Nobody handles ${missing.join(', ')}.`);
  }
}
