/** What the words that govern a claim make of it. */

/** How a claim stands once some of its words are heard. */
export type Standing =
  | 'bare'
  | 'done'
  | 'none'
  | 'blocked'
  | 'ordered'
  | 'requested'
  | 'plea'
  | 'threatened'
  | 'feared'
  | 'expected'
  | 'planned'
  | 'opposed';

type Turn = Partial<Record<Standing, Standing>> & { otherwise?: Standing };

/** What a cue makes of a claim that stands as named; a standing not listed stays as it is. */
export const TURNS: Record<string, Turn> = {
  'cue:neg': {
    done: 'none',
    bare: 'none',
    blocked: 'bare',
    ordered: 'none',
    requested: 'none',
    planned: 'none',
    feared: 'none',
    expected: 'none',
    threatened: 'none',
  },
  'cue:nobody': {
    done: 'none',
    bare: 'none',
    blocked: 'none',
    ordered: 'none',
    requested: 'none',
    planned: 'none',
    feared: 'none',
  },
  'cue:want': { done: 'requested', bare: 'requested', planned: 'requested' },
  'cue:refuse': {
    bare: 'blocked',
    blocked: 'ordered',
    opposed: 'ordered',
    requested: 'blocked',
    plea: 'ordered',
    planned: 'blocked',
  },
  'cue:stop': { bare: 'blocked', opposed: 'blocked', ordered: 'blocked', requested: 'blocked', planned: 'blocked' },
  'cue:approve': { bare: 'ordered', requested: 'ordered', planned: 'ordered', feared: 'ordered', opposed: 'requested' },
  'cue:request': { bare: 'requested', blocked: 'opposed', planned: 'requested', ordered: 'requested' },
  'cue:plea': {
    bare: 'plea',
    blocked: 'plea',
    none: 'plea',
    feared: 'plea',
    planned: 'plea',
    opposed: 'plea',
    threatened: 'plea',
  },
  'cue:threat': { bare: 'threatened', planned: 'threatened' },
  'cue:fear': { bare: 'feared', done: 'feared', planned: 'feared' },
  'cue:may': { bare: 'feared', planned: 'feared' },
  'cue:would': { bare: 'feared', done: 'none' },
  'cue:will': { bare: 'planned' },
  'cue:consider': { bare: 'requested', planned: 'requested' },
  'cue:plan': { bare: 'planned' },
  'cue:expect': { bare: 'expected', planned: 'expected' },
  'cue:deny': { bare: 'none', done: 'none', planned: 'none', requested: 'none' },
  'cue:appeal': { bare: 'opposed', planned: 'opposed' },
  'cue:avoid': { bare: 'none' },
};

/** Cues that colour every verb of a row ("might be arrested and deported"). */
export const SHARED = new Set(['cue:may', 'cue:will', 'cue:fear', 'cue:threat', 'cue:would', 'cue:plan', 'cue:plea']);
/** Cues that reach into the clause that completes them ("urged … that", "fears that"). */
export const REACHING = new Set([
  'cue:fear',
  'cue:deny',
  'cue:expect',
  'cue:plea',
  'cue:approve',
  'cue:neg',
  'cue:request',
  'cue:threat',
]);
