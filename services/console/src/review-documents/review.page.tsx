import { useState, type ReactNode } from 'react';
import { REVIEW_REASONS, reviewList, reviewSettle, type ReviewItem } from '@lapwing/contracts';
import { usePages } from '../ask/use-pages.js';
import { useMay } from '../frame/session.js';
import { Empty } from '../pieces/answer.js';
import { ChooseOne } from '../pieces/choose.js';
import { Page } from '../pieces/page.js';
import { Pages } from '../pieces/pages.js';
import { Switch } from '../pieces/switch.js';
import { QueueFilters, type QueueWish } from '../review-developments/queue-filters.js';
import { Queue } from '../review-developments/queue.js';
import { useWords } from '../wording/use-words.js';
import type { Drafts } from './claim-draft.js';
import { ReviewCard, titleIdOf } from './review-card.js';
import { together } from './together.js';

const EVERY_SECONDS = 60;
const STATES = ['waiting', 'settled'] as const;
const ALL: QueueWish = { because: null, country: null, language: null, age: null };

/** All that waits for an operator, what would matter most first; and the documents that were settled. */
export function ReviewPage(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const [state, setState] = useState<(typeof STATES)[number]>('waiting');
  const [wish, setWish] = useState(ALL);
  const [because, setBecause] = useState<ReviewItem['because'] | null>(null);
  const [drafts] = useState<Drafts>(() => new Map());
  return (
    <Page title={say('nav.review')} lead={may(reviewSettle) ? say('review.lead') : say('review.lead.read_only')} wide>
      <div className="filter-line">
        <Switch
          label={say('review.show')}
          ways={STATES.map((value) => ({ value, label: say(`review.show.${value}`) }))}
          value={state}
          onChange={setState}
        />
        {state === 'waiting' ? (
          <QueueFilters wish={wish} onChange={setWish} />
        ) : (
          <ChooseOne
            label={say('review.reason')}
            empty={say('choose.all')}
            choices={REVIEW_REASONS.map((value) => ({ value, label: say(`review.because.${value}`) }))}
            value={because}
            onChange={setBecause}
          />
        )}
      </div>
      {state === 'waiting' ? (
        <Queue key={JSON.stringify(wish)} wish={wish} drafts={drafts} empty={<Nothing all={wish === ALL} />} />
      ) : (
        <SettledDocuments key={because} because={because} drafts={drafts} />
      )}
    </Page>
  );
}

function Nothing(props: { all: boolean }): ReactNode {
  const { say } = useWords();
  if (!props.all) return <Empty title={say('developments.empty.filtered')} />;
  return (
    <Empty title={say('review.empty')}>
      <p>{say('review.empty.means')}</p>
    </Empty>
  );
}

/** What was decided about documents, newest first. */
function SettledDocuments(props: { because: ReviewItem['because'] | null; drafts: Drafts }): ReactNode {
  const { say } = useWords();
  const [touched, setTouched] = useState<readonly ReviewItem[]>([]);
  const [editing, setEditing] = useState<string | null>(null);
  const wish = { because: props.because, state: 'settled' as const };
  const read = usePages<ReviewItem, typeof reviewList>(reviewList, wish, { everySeconds: EVERY_SECONDS });
  const change = (item: ReviewItem): void =>
    setTouched((all) => [...all.filter(({ documentId }) => documentId !== item.documentId), item]);
  const list = (items: readonly ReviewItem[]): ReactNode => (
    <ul className="cards">
      {together(items, touched).map((item) => (
        <li key={item.documentId}>
          <ReviewCard
            item={item}
            editing={editing === item.documentId}
            drafts={props.drafts}
            onEditing={(begins) => {
              setEditing(begins ? item.documentId : null);
              if (!begins) toTitleOf(item);
            }}
            onFound={change}
            onChanged={(changed) => {
              change(changed);
              toTitleOf(changed);
            }}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <Pages of={read} empty={touched.length === 0 ? <Empty title={say('review.empty.settled')} /> : list([])}>
      {list}
    </Pages>
  );
}

/** What was pressed is gone; the title of its document takes the focus. */
function toTitleOf({ documentId }: ReviewItem): void {
  requestAnimationFrame(() => document.getElementById(titleIdOf(documentId))?.focus());
}
