import { useState, type FormEvent, type ReactNode } from 'react';
import { decisionText, headlinesAsk, headlinesGet, headlinesOwn } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { Button } from '../pieces/button.js';
import { Form } from '../pieces/form.js';
import { Paragraph } from '../pieces/line.js';
import { FailureNotice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';

const LONGEST = 2000;

/** Writes the decision down; another admin has to agree. */
export function AskForHeadlines(): ReactNode {
  const { say } = useWords();
  const ask = useDeed(headlinesAsk, [headlinesGet, headlinesOwn]);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const fits = decisionText.safeParse(text).success;
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (fits) await ask.mutateAsync({ text }).catch(() => undefined);
  };
  return (
    <Form onSubmit={save} refused={ask.error}>
      <Paragraph
        label={say('headline.text')}
        hint={say('headline.text.hint')}
        fault={tried && !fits ? say('headline.text.fault') : null}
        maxLength={LONGEST}
        value={text}
        onChange={setText}
      />
      <FailureNotice of={ask.error} />
      <div className="actions">
        <Button type="submit" busy={ask.isPending}>
          {say('headline.ask')}
        </Button>
      </div>
    </Form>
  );
}
