/** Whether the system refused with this code, such as `ENOENT`. */
export function isSystemFault(cause: unknown, code: string): boolean {
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === code;
}
