import { Parser } from 'htmlparser2';
import { wordOf } from './forgiving-feed.js';

const HEAD = 100_000;
const PERIODS: Readonly<Record<string, number>> = {
  hourly: 3600,
  daily: 86_400,
  weekly: 604_800,
  monthly: 2_592_000,
  yearly: 31_536_000,
};

/** What a feed says of itself. */
export interface ChannelWords {
  hub: string | null;
  topic: string | null;
  everySeconds: number | null;
}

/** What a feed says of itself before its entries: its hub, its own address, how often it wishes to be read. */
export function channelOf(text: string, base: string): ChannelWords {
  const first = text.slice(0, HEAD).search(/<(?:[\w-]+:)?(?:item|entry)[\s>]/i);
  const words: Record<string, string> = {};
  let reading: string | null = null;
  const parser = new Parser(
    {
      onopentag: (tag, { rel, href }) => {
        const [, name] = wordOf(tag);
        reading = ['ttl', 'updateperiod', 'updatefrequency'].includes(name) ? name : null;
        for (const one of (rel ?? '').toLowerCase().split(/\s+/)) {
          if ((one === 'hub' || one === 'self') && href !== undefined) words[one] ??= href;
        }
      },
      ontext: (data) => {
        if (reading !== null) words[reading] = `${words[reading] ?? ''}${data.trim()}`.slice(0, 20);
      },
      onclosetag: () => {
        reading = null;
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(text.slice(0, first < 0 ? HEAD : first));
  return { hub: web(words['hub'], base), topic: web(words['self'], base), everySeconds: everyOf(words) };
}

function everyOf(words: Readonly<Record<string, string>>): number | null {
  const minutes = Number(words['ttl'] ?? '');
  if (Number.isFinite(minutes) && minutes >= 1) return Math.min(Math.round(minutes * 60), 31_536_000);
  const period = PERIODS[words['updateperiod']?.toLowerCase() ?? ''];
  const times = Number(words['updatefrequency'] ?? '1');
  return period === undefined ? null : Math.max(1, Math.round(period / (times >= 1 ? times : 1)));
}

function web(address: string | undefined, base: string): string | null {
  if (address === undefined || !URL.canParse(address, base)) return null;
  const { href, protocol } = new URL(address, base);
  return /^https?:$/.test(protocol) && href.length <= 2000 ? href : null;
}
