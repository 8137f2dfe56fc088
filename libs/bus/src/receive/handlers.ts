import { isObservable, lastValueFrom } from 'rxjs';
import type { DeliveryContext } from './delivery-context.js';

/** A handler as the framework hands it over: with pipes, guards and parameters in place. */
export interface Handle {
  (payload: unknown, context: DeliveryContext): Promise<unknown>;
  /** Takes a list of payloads at once. */
  readonly many?: boolean;
}

type Raw = ((payload: unknown, context: DeliveryContext) => unknown) & { readonly extras?: Record<string, unknown> };

/** Lets a handler take one payload, whether it takes many or not. */
export async function handOver(handle: Handle, payload: unknown, context: DeliveryContext): Promise<unknown> {
  return handle(handle.many === true ? [payload] : payload, context);
}

/** Handlers by subject; filled once when the transport starts. */
export class Handlers {
  private readonly bySubject = new Map<string, Handle>();

  add(subject: string, raw: Raw): void {
    const handle = async (payload: unknown, context: DeliveryContext): Promise<unknown> => {
      const result: unknown = await raw(payload, context);
      return isObservable(result) ? lastValueFrom(result, { defaultValue: undefined }) : result;
    };
    this.bySubject.set(subject, Object.assign(handle, { many: raw.extras?.['many'] === true }));
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
