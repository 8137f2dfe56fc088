import { PackedIds, type MatchReason, type ReportKind, type TouchedGroup } from '@lapwing/domain';

/** What a first-hand report says. */
export interface Report {
  id: string;
  what: ReportKind;
  country: string | null;
  at: string;
  note: string | null;
  by: string;
}

/** The sealed part of an alert: in clear it would rebuild the list of persons and places. */
export interface AlertContent {
  touched: TouchedGroup[];
  window: boolean;
  developmentIds: string[];
  report: Report | null;
}

/** The content with the count of each group's persons instead of the persons. */
type Head = Omit<AlertContent, 'touched'> & { touched: (Omit<TouchedGroup, 'persons'> & { persons: number })[] };

/** As alerts of the first days hold the touched: one person at a time. */
type OldContent = Omit<AlertContent, 'touched'> & {
  touched: {
    personId: string;
    urgency: TouchedGroup['urgency'];
    stage: TouchedGroup['stage'];
    reasons: MatchReason[];
  }[];
};

const LENGTH = 4;
const ID = 16;

/**
 * The content of an alert as bytes, because half a million persons touched by one development must be written at once:
 * length of the head (4 bytes) · head as JSON, each set of reasons with the count of its persons · 16 bytes for each person.
 */
export function packContent(content: AlertContent): Buffer {
  const touched = content.touched.map((group) => ({ ...group, persons: group.persons.size }));
  const head = Buffer.from(JSON.stringify({ ...content, touched } satisfies Head), 'utf8');
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32BE(head.length);
  return Buffer.concat([length, head, ...content.touched.map(({ persons }) => persons.bytes())]);
}

/** Reverses `packContent`. */
export function unpackContent(bytes: Buffer): AlertContent {
  let at = LENGTH + bytes.readUInt32BE(0);
  const head = JSON.parse(bytes.toString('utf8', LENGTH, at)) as Head;
  const touched = head.touched.map((group) => {
    const persons = PackedIds.read(bytes.subarray(at, at + group.persons * ID));
    at += group.persons * ID;
    return { ...group, persons };
  });
  return { ...head, touched };
}

/** The content of an alert of the first days. */
export function contentOfOld(content: OldContent): AlertContent {
  const touched = content.touched.map(({ personId, ...touch }) => ({ ...touch, persons: PackedIds.of([personId]) }));
  return { ...content, touched };
}
