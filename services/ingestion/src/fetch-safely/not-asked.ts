/** Nobody was asked, because a host wants its distance: the same request may be made from `until` on. */
export class NotAsked extends Error {
  override readonly name = 'NotAsked';

  constructor(
    readonly until: Date,
    /** Why, where people should know: a sentence. */
    readonly detail: string | null,
  ) {
    super(detail ?? 'The host wants its distance.');
  }
}
