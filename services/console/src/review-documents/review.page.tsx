import { useState, type ReactNode } from 'react';
import { REVIEW_REASONS, reviewList, reviewSettle, type ReviewItem } from '@lapwing/contracts';
import { usePages } from '../ask/use-pages.js';
import { useMay } from '../frame/session.js';
import { Empty } from '../pieces/answer.js';
import { ChooseOne } from '../pieces/choose.js';
import { Page } from '../pieces/page.js';
import { Pages } from '../pieces/pages.js';
import { useWords } from '../wording/use-words.js';
import type { Drafts } from './claim-draft.js';
import { ReviewCard, titleIdOf } from './review-card.js';
import { together } from './together.js';

interface Filter {
  because: ReviewItem['because'] | null;
  state: 'waiting' | 'settled';
}
const EVERY_SECONDS = 60;
const STATES = ['waiting', 'settled'] as const;

/** Documents that no rule could read for certain: an operator says what they tell of. */
export function ReviewPage(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const [filter, setFilter] = useState<Filter>({ because: null, state: 'waiting' });
  const [touched, setTouched] = useState<readonly ReviewItem[]>([]);
  const [editing, setEditing] = useState<ReviewItem | null>(null);
  const [drafts] = useState<Drafts>(() => new Map());
  const read = usePages<ReviewItem, typeof reviewList>(reviewList, filter, { everySeconds: EVERY_SECONDS });
  const show = (next: Filter): void => {
    setTouched([]);
    setFilter(next);
  };
  const change = (item: ReviewItem): void =>
    setTouched([...touched.filter(({ documentId }) => documentId !== item.documentId), item]);
  const kept = editing === null || touched.some(isSame(editing)) ? touched : [...touched, editing];
  const list = (items: readonly ReviewItem[]): ReactNode => (
    <ul className="cards">
      {together(items, kept).map((item) => (
        <li key={item.documentId}>
          <ReviewCard
            item={item}
            editing={editing !== null && isSame(editing)(item)}
            drafts={drafts}
            onEditing={(begins) => {
              setEditing(begins ? item : null);
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
    <Page title={say('nav.review')} lead={may(reviewSettle) ? say('review.lead') : say('review.lead.read_only')} wide>
      <Filters filter={filter} onChange={show} />
      <Pages of={read} empty={kept.length === 0 ? <Nothing filter={filter} /> : list([])}>
        {list}
      </Pages>
    </Page>
  );
}

/** What was pressed is gone; the title of its document takes the focus. */
function toTitleOf({ documentId }: ReviewItem): void {
  requestAnimationFrame(() => document.getElementById(titleIdOf(documentId))?.focus());
}

function isSame(one: ReviewItem): (other: ReviewItem) => boolean {
  return (other) => other.documentId === one.documentId;
}

function Nothing(props: { filter: Filter }): ReactNode {
  const { say } = useWords();
  const { because, state } = props.filter;
  if (state === 'settled') return <Empty title={say('review.empty.settled')} />;
  if (because !== null) return <Empty title={say('developments.empty.filtered')} />;
  return (
    <Empty title={say('review.empty')}>
      <p>{say('review.empty.means')}</p>
    </Empty>
  );
}

function Filters(props: { filter: Filter; onChange: (filter: Filter) => void }): ReactNode {
  const { filter, onChange } = props;
  const { say } = useWords();
  return (
    <div className="filter-line">
      <div className="switch" role="group" aria-label={say('review.show')}>
        {STATES.map((state) => (
          <button
            key={state}
            type="button"
            className="switch-option"
            aria-pressed={filter.state === state}
            onClick={() => onChange({ ...filter, state })}
          >
            {say(`review.show.${state}`)}
          </button>
        ))}
      </div>
      <ChooseOne
        label={say('review.reason')}
        empty={say('choose.all')}
        choices={REVIEW_REASONS.map((value) => ({ value, label: say(`review.because.${value}`) }))}
        value={filter.because}
        onChange={(because) => onChange({ ...filter, because })}
      />
    </div>
  );
}
