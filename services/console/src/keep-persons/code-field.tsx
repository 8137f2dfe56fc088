import { useEffect, useRef, type ReactNode } from 'react';
import { Failure, personsSuggestCode } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { Button } from '../pieces/button.js';
import { Bind } from '../pieces/field.js';
import { showFault } from '../pieces/form.js';
import { Line } from '../pieces/line.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';
import type { PersonControl } from './person-input.js';

/** The opaque code, and a clear word when what was typed looks like somebody's name. */
export function CodeField(props: {
  control: PersonControl;
  error: Error | null;
  onSuggest: (code: string) => void;
}): ReactNode {
  const { say } = useWords();
  const suggest = useDeed(personsSuggestCode);
  const named = props.error instanceof Failure && props.error.code === 'looks_like_a_name';
  const taken = props.error instanceof Failure && props.error.code === 'conflict';
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (named || taken) showFault(field.current);
  }, [named, taken, props.error]);
  return (
    <div className="stack" ref={field}>
      <Bind control={props.control} name="code">
        {(bound) => (
          <Line
            {...bound}
            fault={named ? say('person.code.named') : taken ? say('person.code.taken') : bound.fault}
            label={say('person.code')}
            hint={say('person.code.hint')}
            code
          />
        )}
      </Bind>
      {named && (
        <Notice tone="warn" title={say('person.code.named.title')}>
          <p>{say('person.code.named.why')}</p>
        </Notice>
      )}
      {!named && !taken && <FailureNotice of={props.error} />}
      <FailureNotice of={suggest.error} />
      <div className="actions">
        <Button
          busy={suggest.isPending}
          onPress={() => suggest.mutate({}, { onSuccess: ({ code }) => props.onSuggest(code) })}
        >
          {say('person.code.suggest')}
        </Button>
      </div>
    </div>
  );
}
