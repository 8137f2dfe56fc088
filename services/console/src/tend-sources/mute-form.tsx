import { useState, type ReactNode } from 'react';
import type { NoticeView } from '@lapwing/contracts';
import { Button } from '../pieces/button.js';
import { ChooseOne } from '../pieces/choose.js';
import { Line } from '../pieces/line.js';
import { FailureNotice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';
import { spanWords } from './why.js';

const SPANS = ['3600', '28800', '86400', '604800'] as const;
/** What rings is kept quiet for a day at most. */
const LONGEST = { page: 86_400, tell: 604_800 } as const;

/** For how long a notice is kept quiet, and why. */
export function MuteForm(props: {
  urgency: NoticeView['urgency'];
  busy: boolean;
  error: Error | null;
  onSubmit: (until: string, because: string) => void;
  onCancel: () => void;
}): ReactNode {
  const { say } = useWords();
  const [span, setSpan] = useState<(typeof SPANS)[number]>('28800');
  const [because, setBecause] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = because.trim() === '';
  const submit = (): void => {
    setAsked(true);
    if (!missing) props.onSubmit(new Date(Date.now() + Number(span) * 1000).toISOString(), because.trim());
  };
  return (
    <div className="stack">
      <ChooseOne
        label={say('notice.mute.span')}
        choices={SPANS.filter((value) => Number(value) <= LONGEST[props.urgency]).map((value) => ({
          value,
          label: spanWords(Number(value), say),
        }))}
        value={span}
        onChange={(value) => setSpan(value ?? '28800')}
      />
      <Line
        label={say('notice.mute.because')}
        value={because}
        onChange={setBecause}
        fault={asked && missing ? say('fault.required') : null}
      />
      <FailureNotice of={props.error} />
      <div className="actions">
        <Button tone="primary" busy={props.busy} onPress={submit}>
          {say('notice.mute')}
        </Button>
        <Button onPress={props.onCancel}>{say('do.cancel')}</Button>
      </div>
    </div>
  );
}
