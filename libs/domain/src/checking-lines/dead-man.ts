/**
 * The dead man: whoever stands outside and notices when checks of his line stay out. Like the canary he is known by his id to
 * notification alone: he has no account, and nobody signs in as him.
 */
export const DEAD_MAN = Object.freeze({
  orgId: '00000000-0000-8000-8000-0000000de001',
  memberId: '00000000-0000-8000-8000-0000000de002',
  seriesId: '00000000-0000-8000-8000-0000000de003',
});
