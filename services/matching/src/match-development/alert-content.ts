import { PackedIds, type MatchReason, type TouchedGroup } from '@lapwing/domain';

/** What is sealed of an alert beside its persons. */
interface Head {
  touched: (Omit<TouchedGroup, 'persons'> & { persons: number })[];
}

/** As alerts of the first days hold the touched: one person at a time. */
interface Listed {
  personId: string;
  urgency: TouchedGroup['urgency'];
  stage: TouchedGroup['stage'];
  reasons: MatchReason[];
}

const LENGTH = 4;
const ID = 16;

/**
 * The content of an alert as bytes, because half a million persons touched by one development must be written at once:
 * length of the head (4 bytes) · head as JSON, each set of reasons with the count of its persons · 16 bytes for each person.
 */
export function packContent({ touched, ...rest }: { touched: readonly TouchedGroup[] }): Buffer {
  const groups = touched.map(({ urgency, stage, reasons, persons }) => ({
    urgency,
    stage,
    reasons,
    persons: persons.size,
  }));
  const head = Buffer.from(JSON.stringify({ ...rest, touched: groups }), 'utf8');
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32BE(head.length);
  return Buffer.concat([length, head, ...touched.map(({ persons }) => persons.bytes())]);
}

/** Reverses `packContent`. */
export function unpackContent<Content extends { touched: TouchedGroup[] }>(bytes: Buffer): Content {
  let at = LENGTH + bytes.readUInt32BE(0);
  const head = JSON.parse(bytes.toString('utf8', LENGTH, at)) as Omit<Content, 'touched'> & Head;
  const touched = head.touched.map(({ persons, ...touch }) => {
    const ids = PackedIds.read(bytes.subarray(at, at + persons * ID));
    at += persons * ID;
    return { ...touch, persons: ids };
  });
  return { ...head, touched } as unknown as Content;
}

/** The content of an alert of the first days. */
export function contentOfOld<Content extends { touched: TouchedGroup[] }>(
  content: Omit<Content, 'touched'> & { touched: Listed[] },
): Content {
  const touched = content.touched.map(({ personId, ...touch }) => ({ ...touch, persons: PackedIds.of([personId]) }));
  return { ...content, touched } as unknown as Content;
}
