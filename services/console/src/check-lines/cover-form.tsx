import { useState, type ReactNode } from 'react';
import { coverGet, coverSet, coverWaiting, type CoverView } from '@lapwing/contracts';
import { SLOT_MINUTES, type CoverMode } from '@lapwing/domain';
import { useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Button } from '../pieces/button.js';
import { ChooseOne } from '../pieces/choose.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';

/** Told at once, or in the slots of a constant rate. What each costs stands beside it. */
export function CoverForm(props: { cover: CoverView }): ReactNode {
  const { cover } = props;
  const { say } = useWords();
  const may = useMay();
  const set = useSetCover();
  if (!may(coverSet)) return <p>{say(`cover.is.${cover.mode}`, { minutes: cover.minutes })}</p>;
  // What was saved is a new version; that it was saved is said across it.
  return <Choice key={cover.version} cover={cover} set={set} />;
}

function useSetCover() {
  return useDeed(coverSet, [coverGet, coverWaiting]);
}

function Choice(props: { cover: CoverView; set: ReturnType<typeof useSetCover> }): ReactNode {
  const { cover, set } = props;
  const { say } = useWords();
  const [mode, setMode] = useState<CoverMode>(cover.mode);
  const [minutes, setMinutes] = useState<CoverView['minutes']>(cover.minutes);
  return (
    <div className="card stack">
      <ChooseOne
        label={say('cover.mode')}
        hint={say(`cover.what.${mode}`, { minutes })}
        choices={(['prompt', 'covered'] as const).map((value) => ({ value, label: say(`cover.mode.${value}`) }))}
        value={mode}
        onChange={(chosen) => setMode(chosen ?? 'prompt')}
      />
      {mode === 'covered' && (
        <ChooseOne
          label={say('cover.minutes')}
          hint={say('cover.minutes.hint', { count: 1440 / minutes })}
          choices={SLOT_MINUTES.map((value) => ({ value: String(value), label: say('cover.minutes.each', { value }) }))}
          value={String(minutes)}
          onChange={(chosen) => setMinutes(SLOT_MINUTES.find((value) => String(value) === chosen) ?? 15)}
        />
      )}
      <FailureNotice of={set.error} />
      {set.isSuccess && set.data.wishId === null && <Notice tone="good">{say('cover.set')}</Notice>}
      {set.isSuccess && set.data.wishId !== null && (
        <Notice tone="info" title={say('wish.saved')}>
          <p>{say('cover.wish.saved.means')}</p>
        </Notice>
      )}
      <div className="actions">
        <Button
          tone="primary"
          busy={set.isPending}
          disabled={mode === cover.mode && minutes === cover.minutes}
          onPress={() => set.mutate({ version: cover.version, mode, minutes })}
        >
          {say('cover.save')}
        </Button>
      </div>
    </div>
  );
}
