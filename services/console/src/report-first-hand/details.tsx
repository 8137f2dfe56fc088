import type { ReactNode } from 'react';
import { Line, Paragraph } from '../pieces/line.js';
import { PlaceField } from '../pieces/places.js';
import { fromLocal, toLocal } from '../wording/local-time.js';
import { useWords } from '../wording/use-words.js';

export interface ReportDetails {
  country: string | null;
  at: string | null;
  note: string | null;
}
export const NO_DETAILS: ReportDetails = { country: null, at: null, note: null };

/** What may be added and never must. */
export function Details(props: { value: ReportDetails; onChange: (value: ReportDetails) => void }): ReactNode {
  const { value, onChange } = props;
  const { say } = useWords();
  return (
    <details className="card">
      <summary>{say('report.details')}</summary>
      <div className="stack">
        <Line
          label={say('report.at')}
          hint={say('report.at.hint')}
          type="datetime-local"
          value={toLocal(value.at)}
          onChange={(entered) => onChange({ ...value, at: fromLocal(entered) })}
        />
        <PlaceField
          label={say('report.place')}
          hint={say('report.place.hint')}
          value={value.country}
          onChange={(country) => onChange({ ...value, country })}
        />
        <Paragraph
          label={say('report.note')}
          hint={say('report.note.hint')}
          value={value.note ?? ''}
          maxLength={500}
          onChange={(note) => onChange({ ...value, note: note === '' ? null : note })}
        />
      </div>
    </details>
  );
}
