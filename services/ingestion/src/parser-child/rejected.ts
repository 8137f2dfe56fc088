import type { Rejection } from './reply.js';

/** Raised where bytes cannot or must not be parsed; the child's door turns it into its reply. */
export class Rejected extends Error {
  constructor(readonly because: Rejection) {
    super(because);
    this.name = 'Rejected';
  }
}
