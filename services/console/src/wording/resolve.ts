import { toNestErrors } from '@hookform/resolvers';
import type { FieldError, FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import type { z } from 'zod';
import { faultOf } from './faults.js';

/**
 * Checks a form against the contract it will be sent under; faults become ids of our own sentences. The ready-made zod
 * resolver lets English texts inside a schema win over the reader's language.
 */
export function resolve<Input extends FieldValues, Output>(
  schema: z.ZodType<Output, Input>,
): Resolver<Input, unknown, Output> {
  return (values, _context, options) => {
    const parsed = schema.safeParse(values, { reportInput: true });
    if (parsed.success) return { values: parsed.data, errors: {} };
    const errors: Record<string, FieldError> = {};
    for (const issue of parsed.error.issues) {
      errors[issue.path.join('.')] ??= { type: issue.code, message: faultOf(issue) };
    }
    return { values: {}, errors: toNestErrors<Input>(errors as FieldErrors, options) };
  };
}
