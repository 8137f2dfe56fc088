/** What an operator reads of a place inside. */
export const NOT_PUBLIC = 'The address is not on the public internet.';

/** Why no connection is made. */
export class NotReached extends Error {
  constructor(
    readonly because: 'name_unknown' | 'forbidden_address',
    readonly detail: string,
  ) {
    super(detail);
    this.name = 'NotReached';
  }
}
