import { judgePeerFeed } from '@lapwing/domain';
import { z } from 'zod';
import { openJws } from '../../publish-developments/compact-jws.js';
import { askSource, failureOf, type Good } from '../ask-source.js';
import { connector, type Look, type Reach, type Watched } from '../connector.js';
import { refusedFeed, unreadable } from '../rejections.js';
import { addressOfArchive, entryOf, type PeerEntry, type PeerPage, peerPage } from './peer-feed.js';

const ACCEPT = 'application/jose';
/** So many older pages are read at one look; who was away for longer misses what lies before. */
const MOST_ARCHIVES = 20;

const settings = z.strictObject({
  key: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[0-9a-f]{64}$/, 'This is no public key of 64 hex digits.'),
});
type PeerSettings = z.infer<typeof settings>;
type Source = Watched<PeerSettings>;

const memory = z.object({ newest: z.int().min(0) });

/** What another installation publishes. It counts as the word of the public sources it names, and goes no further. */
export const peerFeed = connector<PeerSettings>({
  name: 'peer_feed',
  title: { en: 'Another Lapwing', ru: 'Другой Lapwing' },
  hint: {
    en: 'Developments that another installation publishes, signed with its key. The sources it names count, not the installation; nothing of it is published again.',
    ru: 'События, которые публикует другая установка, с подписью её ключом. Источником считается тот, кого она называет, а не сама установка; дальше ничего не публикуется.',
  },
  addressExample: 'https://desk.example/feeds/developments.jws',
  settings,
  fields: [
    {
      name: 'key',
      form: 'line',
      required: true,
      label: { en: 'Its public key', ru: 'Её открытый ключ' },
      hint: {
        en: '64 signs, from its page “Publish”. Compare them over another way, such as a call: whoever has this key speaks for them.',
        ru: '64 знака с её страницы «Публикация». Сверьте их другим путём, например по телефону: у кого этот ключ, тот говорит от её имени.',
      },
      choices: [],
      example: '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0',
    },
  ],
  look,
});

/** A page whose signature is right, or the look that is over because of it. */
type Opened = { is: 'page'; page: PeerPage; sha256: string; fetched: Good } | { is: 'over'; look: Look };

async function look(source: Source, reach: Reach): Promise<Look> {
  const asked = await askSource(source, reach, source.url, ACCEPT);
  if (asked.is === 'over') return asked.look;
  const opened = await open(asked.fetched, source, reach);
  if (opened.is === 'over') return opened.look;
  const { page } = opened;
  const remembered = memory.safeParse(source.memory).data ?? null;
  const seen = remembered?.newest ?? 0;
  const judged = judgePeerFeed(page.messages, page.newest, seen, reach.now().toISOString());
  if (!judged.fits || page.archive !== null) return refusedFeed(judged.fits ? 'disordered' : judged.because);
  const pages = [opened];
  // Of one that is new here only what stands in the feed itself is taken over.
  if (remembered !== null) {
    const older = await archives(source, { page, seen }, reach);
    if (!Array.isArray(older)) return older;
    pages.push(...older);
  }
  const entries = await Promise.all(
    pages.flatMap((one) =>
      one.page.messages.filter(({ seq }) => seq > seen).map((entry) => kept(entry, one, source, reach)),
    ),
  );
  return { is: 'read', entries: entries.reverse(), seen: asked.seen, memory: { newest: page.newest } };
}

function kept(entry: PeerEntry, { fetched, sha256 }: Opened & { is: 'page' }, source: Source, reach: Reach) {
  return entryOf(entry, { url: source.url, evidence: fetched.evidence, partOf: sha256 }, reach);
}

/** The pages between what was seen before and the feed itself, newest first; or the look that is over because of one. */
async function archives(
  source: Source,
  { page, seen }: { page: PeerPage; seen: number },
  reach: Reach,
): Promise<(Opened & { is: 'page' })[] | Look> {
  const pages: (Opened & { is: 'page' })[] = [];
  let oldest = page.messages.at(-1)?.seq ?? 1;
  for (let at = page.previous; at !== null && at > 0 && oldest > seen + 1 && pages.length < MOST_ARCHIVES; at -= 1) {
    const fetched = await reach.fetch({ url: addressOfArchive(source.url, at), accept: ACCEPT });
    if (fetched.is === 'refused') return failureOf(fetched);
    if (fetched.is === 'unchanged') break;
    const opened = await open(fetched, source, reach);
    if (opened.is === 'over') return opened.look;
    const { messages, archive, newest } = opened.page;
    const judged = judgePeerFeed(messages, newest, 0, reach.now().toISOString());
    if (archive !== at || !judged.fits) return refusedFeed('disordered');
    // What stands in the feed, too, is taken once.
    const before = oldest;
    pages.push({ ...opened, page: { ...opened.page, messages: messages.filter(({ seq }) => seq < before) } });
    oldest = messages.at(-1)?.seq ?? oldest;
  }
  return pages;
}

/** The signature is checked over the bytes as they came, before anything reads them. */
async function open(fetched: Good, { settings: { key } }: Source, reach: Reach): Promise<Opened> {
  const payload = openJws(fetched.bytes.toString('latin1'), key);
  if (payload === null) return { is: 'over', look: refusedFeed('not_signed') };
  const sha256 = await reach.keep(fetched.bytes);
  const task = { as: 'peer_feed', url: fetched.evidence.finalUrl, type: null, options: null };
  const reply = await reach.parseAs(peerPage, task, payload);
  if (reply.is === 'rejected')
    return { is: 'over', look: unreadable(reply.because, { etag: null, lastModified: null, sha256 }) };
  return { is: 'page', page: reply.value, sha256, fetched };
}
