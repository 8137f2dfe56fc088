import type { ReactNode } from 'react';
import { subscriptionsPreview, type PreviewView, type SubscriptionEntry } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { Badge, UrgencyBadge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { Go } from '../pieces/go.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { SourceText } from '../pieces/source-text.js';
import { useWords } from '../wording/use-words.js';
import { inOrder, weakeningWords } from './weakening-words.js';

const DAYS = 90;

/** What a subscription would have raised, asked for before it is saved. */
export function Preview(props: {
  id: string | null;
  /** Hands over what the form holds once it is without fault. */
  onAsk: (ask: (entry: SubscriptionEntry) => void) => void;
}): ReactNode {
  const { say } = useWords();
  const preview = useDeed(subscriptionsPreview);
  const ask = (entry: SubscriptionEntry): void => preview.mutate({ id: props.id, entry, days: DAYS });
  return (
    <section className="stack preview" aria-label={say('preview.title')}>
      <div className="actions">
        <Button busy={preview.isPending} onPress={() => props.onAsk(ask)}>
          {say('preview.ask', { count: DAYS })}
        </Button>
      </div>
      <FailureNotice of={preview.error} />
      {preview.data !== undefined && <Shown preview={preview.data} />}
    </section>
  );
}

function Shown({ preview }: { preview: PreviewView }): ReactNode {
  const words = useWords();
  const { say } = words;
  const { counts, changes, weakens } = preview;
  return (
    <div className="stack" role="status">
      <h3>{say('preview.title')}</h3>
      <ul className="preview-counts">
        {(['critical', 'high', 'digest'] as const).map((urgency) => (
          <li key={urgency}>
            <strong>{counts[urgency]}</strong> <UrgencyBadge urgency={urgency} />
          </li>
        ))}
      </ul>
      <p className="hint">{say('preview.changes', { ...changes })}</p>
      {weakens.length > 0 && (
        <Notice tone="warn" title={say('preview.weakens')}>
          <ul className="bullets">
            {inOrder(weakens).map((weakening) => (
              <li key={`${weakening.effect} ${weakening.kind}`}>{weakeningWords(weakening, words)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Items title={say('preview.losses', { count: changes.silent + changes.lower })} items={preview.losses} open />
      <Items
        title={say('preview.items', { count: counts.critical + counts.high + counts.digest })}
        items={preview.items}
      />
      <Weeks weeks={preview.weeks} />
      {preview.isCut && <p className="hint">{say('preview.cut', { count: preview.judged })}</p>}
      {preview.isVeiled && <p className="hint">{say('preview.veiled')}</p>}
      <p className="hint">{say('preview.left', { count: preview.left })}</p>
    </div>
  );
}

function Items(props: { title: string; items: PreviewView['items']; open?: boolean }): ReactNode {
  const { say, date } = useWords();
  if (props.items.length === 0) return null;
  return (
    <details className="more more-apart" open={props.open ?? false}>
      <summary>{props.title}</summary>
      <ul className="list">
        {props.items.map((item) => (
          <li key={item.developmentId} className="stack-tight">
            <Go to="/developments/$id" params={{ id: item.developmentId }} className="link">
              <SourceText text={item.headline} />
            </Go>
            <span className="facts">
              {item.urgency !== null && <UrgencyBadge urgency={item.urgency} />}
              {item.change !== 'same' && <Badge>{say(`preview.change.${item.change}`)}</Badge>}
              <span>{say(`kind.${item.kind}`)}</span>
              <span>{date(item.when ?? item.changedAt.slice(0, 10))}</span>
              <span>{say(`certainty.${item.certainty}`)}</span>
              <span>{say(`crowd.${item.touched}`)}</span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Weeks(props: { weeks: PreviewView['weeks'] }): ReactNode {
  const { say, date } = useWords();
  return (
    <details className="more more-apart">
      <summary>{say('preview.weeks')}</summary>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{say('preview.week')}</th>
            <th scope="col">{say('urgency.critical')}</th>
            <th scope="col">{say('urgency.high')}</th>
            <th scope="col">{say('urgency.digest')}</th>
          </tr>
        </thead>
        <tbody>
          {props.weeks.map(({ from, critical, high, digest }) => (
            <tr key={from}>
              <th scope="row">{date(from)}</th>
              <td>{critical}</td>
              <td>{high}</td>
              <td>{digest}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
