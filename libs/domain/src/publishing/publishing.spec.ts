import { type Development, INSTRUMENT_STAGES, isInstrument, KINDS, PEOPLE_STAGES } from '../model.js';
import { aDevelopment } from '../testing/builders.js';
import { atomFeed } from './atom-feed.js';
import { type Bulletin, type Fate, judgePublishing, type PublicSource, referencesOf } from './bulletin.js';
import { capAlert } from './cap-alert.js';
import { allOf, capFaults, rootOf, textOf } from './cap-rules.cases.js';
import { fileOfPage, pageOfFeed, pageOfFile, PAGE_SIZE, placesOnPage } from './feed-page.js';
import { jsonFeed } from './json-feed.js';
import { mispEvent } from './misp-event.js';
import { claimsOfPeer, judgePeerFeed } from './peer-message.js';
import { publicAddress, publicHeadline } from './public-words.js';
import { stixBundle } from './stix-bundle.js';
import { judgeTlp } from './tlp.js';
import { element, xmlOf } from './xml.js';

const ID = '0199a000-0000-7000-8000-0000000000d0';
const SENDER = 'lapwing-0123456789abcdef';
const gazette: PublicSource = {
  outlet: 'gazette.example',
  url: 'https://gazette.example/a?id=7',
  grade: 'B',
  type: 'independent',
  published: '2026-03-01T08:00:00.000Z',
};
const made: Fate = { withdrawn: false, into: null, change: 'created' };
const known = (stated: Partial<Development> = {}) => ({ development: aDevelopment(stated), sources: [gazette] });

function factsOf(stated: Partial<Development> = {}, sources = [gazette]) {
  const judged = judgePublishing({ development: aDevelopment(stated), sources }, made, null);
  if (!judged.publish) throw new Error(judged.because);
  return judged.facts;
}

function aBulletin(stated: Partial<Bulletin> = {}): Bulletin {
  const seq = stated.seq ?? 1;
  return {
    seq,
    sender: SENDER,
    identifier: `urn:lapwing:bulletin:0123456789abcdef:${ID}:${seq}`,
    sent: '2026-03-01T09:00:05.000Z',
    developmentId: ID,
    message: 'alert',
    because: 'first',
    references: [],
    related: [],
    firstSeenAt: '2026-03-01T09:00:00.000Z',
    facts: factsOf(),
    ...stated,
  };
}

const by = { sender: SENDER, publicKey: '5e'.repeat(32), base: 'https://desk.example/feeds/', tlp: 'clear' as const };
const pageOf = (...bulletins: Bulletin[]) => pageOfFeed(null, bulletins.length, bulletins);
const uuid = (name: string) => `00000000-0000-5000-8000-${name.length.toString(16).padStart(12, '0')}`;

describe('what may leave about a development', () => {
  it.each<[string, Parameters<typeof judgePublishing>, object]>([
    ['a first one alerts', [known(), made, null], { message: 'alert', because: 'first' }],
    [
      'one that was split off says so',
      [known(), { ...made, change: 'split' }, null],
      { message: 'alert', because: 'split' },
    ],
    ['without a public source it stays', [null, made, null], { publish: false, because: 'no_public_source' }],
    ['an exercise stays', [known({ hosts: ['XC'] }), made, null], { publish: false, because: 'exercise' }],
    ['history stays', [known({ background: true }), made, null], { publish: false, because: 'background' }],
    [
      'an ordinary crime stays',
      [known({ persecution: false }), made, null],
      { publish: false, because: 'no_persecution' },
    ],
    ['low grades wait', [known({ lowGradeSince: '2026-03-01T09:00:00.000Z' }), made, null], { because: 'low_grade' }],
    [
      'the same again stays',
      [known({ version: 2 }), made, { facts: factsOf() }],
      { publish: false, because: 'as_before' },
    ],
    ['only names were added', [known({ subjects: ['A. B.'] }), made, { facts: factsOf() }], { because: 'as_before' }],
    ['a stage further updates', [known(), made, { facts: factsOf({ stage: 'ordered' }) }], { message: 'update' }],
    [
      'doubt updates',
      [known({ state: 'disputed' }), made, { facts: factsOf() }],
      { message: 'update', because: 'changed' },
    ],
    ['withdrawn is cancelled', [known(), { ...made, withdrawn: true }, { facts: factsOf() }], { message: 'cancel' }],
    [
      'merged is cancelled',
      [known(), { ...made, into: 'x' }, { facts: factsOf() }],
      { message: 'cancel', because: 'merged' },
    ],
    [
      'no source left is cancelled',
      [null, made, { facts: factsOf() }],
      { message: 'cancel', because: 'no_public_source' },
    ],
    ['what never left is not cancelled', [null, { ...made, withdrawn: true }, null], { publish: false }],
  ])('%s', (_, given, expected) => {
    expect(judgePublishing(...given)).toMatchObject(expected);
  });

  it('names all earlier messages since it was cancelled last', () => {
    const seqs = [1, 2, 3, 4].map((seq) => aBulletin({ seq, message: seq === 2 ? 'cancel' : 'alert' }));
    expect(referencesOf(seqs).map(({ identifier }) => identifier.at(-1))).toEqual(['3', '4']);
    expect(referencesOf([])).toEqual([]);
  });

  it('never holds names, and of words of others the headline alone', () => {
    const text = JSON.stringify(factsOf({ subjects: ['Marina Volkova'], headline: 'Woman detained' }));
    expect(text).not.toContain('Volkova');
    expect(text).toContain('Woman detained');
  });
});

describe('words of others', () => {
  it.each([
    ['\u202Eevil\u202C\u2066 head\u0000line\u200B', 'evil headline'],
    ['two\r\nlines\tand  blanks', 'two lines and blanks'],
    ['half \uD83D sign \uDC00 gone', 'half sign gone'],
    ['\uFFFE\uFEFF\uE000', ''],
    ['می\u200Cخواهند', 'می\u200Cخواهند'],
  ])('%j is published as %j', (given, expected) => {
    expect(publicHeadline(given)).toBe(expected);
  });

  it('are cut where somebody sends ten megabytes, at once', () => {
    const started = performance.now();
    const cut = publicHeadline('word '.repeat(2_000_000));
    expect([Array.from(cut).length <= 300, cut.endsWith('…')]).toEqual([true, true]);
    expect(performance.now() - started).toBeLessThan(200);
  });

  it.each([
    ['https://user:pass@gazette.example/a?id=7#part', 'https://gazette.example/a?id=7'],
    ['https://gazette.example/feed?api_key=abc&x=1', 'https://gazette.example/feed'],
    ['http://gazette.example:8080', 'http://gazette.example:8080/'],
    ['javascript:alert(1)', null],
    ['urn:lapwing:tip:1', null],
    [`https://gazette.example/${'a'.repeat(600)}`, null],
  ])('the address %s is published as %s', (given, expected) => {
    expect(publicAddress(given)).toBe(expected);
  });
});

describe('a message in the Common Alerting Protocol', () => {
  const cases = KINDS.flatMap((kind) =>
    (isInstrument(kind) ? INSTRUMENT_STAGES : PEOPLE_STAGES).flatMap((stage) =>
      (['adverse', 'mitigating'] as const).map((polarity) => ({ kind, stage, polarity })),
    ),
  );

  it('keeps every rule, whatever it is about', () => {
    for (const stated of cases) {
      const parties = isInstrument(stated.kind) ? [{ country: 'KZ', stage: stated.stage, since: '2020' }] : [];
      const facts = factsOf({ ...stated, parties, hosts: stated.kind === 'origin_action' ? [] : ['KG', 'EU'] });
      const earlier = { sender: SENDER, identifier: 'urn:lapwing:bulletin:a:b:1', sent: '2026-03-01T09:00:00.000Z' };
      for (const message of ['alert', 'update', 'cancel'] as const) {
        const references =
          message === 'alert' ? [] : [earlier, { ...earlier, identifier: 'urn:lapwing:bulletin:a:b:2' }];
        const bulletin = aBulletin({
          facts,
          message,
          references,
          because: message === 'cancel' ? 'withdrawn' : 'changed',
        });
        expect([stated, capFaults(xmlOf(capAlert(bulletin)))]).toEqual([stated, []]);
      }
    }
  });

  it('is held to the rules by a check that notices', () => {
    const valid = xmlOf(capAlert(aBulletin()));
    expect(capFaults(valid.replace('<status>Actual</status>', ''))).toContain('0 status in alert');
    expect(capFaults(valid.replace('Immediate', 'Soon'))).toContain('urgency: Soon');
    expect(capFaults(valid.replace('-00:00<', 'Z<'))).toEqual([expect.stringContaining('sent')]);
    expect(capFaults(valid.replace('<msgType>Alert', '<msgType>Update'))).toHaveLength(1);
    expect(capFaults(valid.replace(/(<scope>.*<\/scope>)(.*)(<info>)/s, '$2$1$3'))).toContain('order in alert');
  });

  it.each([
    ['abduction', 'executed', 'confirmed', 'adverse', 'Safety Immediate Extreme Observed'],
    ['detention', 'threatened', 'confirmed', 'adverse', 'Security Future Moderate Likely'],
    ['data_sharing_agreement', 'signed', 'reported', 'adverse', 'Security Future Severe Likely'],
    ['forced_return', 'blocked', 'confirmed', 'mitigating', 'Safety Expected Minor Observed'],
    ['wanted_list', 'rumoured', 'unverified', 'adverse', 'Security Unknown Severe Possible'],
  ] as const)('%s %s %s %s is %s', (kind, stage, certainty, polarity, scale) => {
    const alert = rootOf(xmlOf(capAlert(aBulletin({ facts: factsOf({ kind, stage, certainty, polarity }) }))));
    const said = ['category', 'urgency', 'severity', 'certainty'].map((name) => alert && textOf(alert, name));
    expect(said.join(' ')).toBe(scale);
  });
});

describe('the feed', () => {
  it('is XML whatever stands in it', () => {
    const odd = xmlOf(element('a', 'x\u0000y\uD800z\uFFFF\t<', { b: '"\n' }));
    expect(odd).toContain('<a b="&quot;&#10;">x\uFFFDy\uFFFDz\uFFFD&#9;&lt;</a>');
  });

  const nasty = '</title><entry>&amp;<![CDATA[x]]> "\'<script>alert(1)</script> ]]>';

  it('takes no headline for markup, in any of its forms', () => {
    const bulletin = aBulletin({ facts: factsOf({ headline: nasty }) });
    const atom = rootOf(atomFeed(pageOf(bulletin), by));
    expect(atom === null ? 0 : allOf(atom, 'entry').length).toBe(1);
    expect(atom === null ? [] : allOf(atom, 'script')).toEqual([]);
    expect(atom === null ? [] : allOf(atom, 'headline').map(({ text }) => text)).toEqual([nasty, nasty]);
    expect(capFaults(xmlOf(capAlert(bulletin)))).toEqual([]);
    expect(JSON.parse(JSON.stringify(jsonFeed(pageOf(bulletin), by)))).toMatchObject({ items: [{ title: nasty }] });
  });

  it('has pages that stay as they are while messages come', () => {
    const archived = placesOnPage(1, PAGE_SIZE);
    expect(archived).toEqual({ from: 1, to: PAGE_SIZE });
    expect(placesOnPage(1, 10 * PAGE_SIZE + 3)).toEqual(archived);
    expect([placesOnPage(1, PAGE_SIZE - 1), placesOnPage(0, 100)]).toEqual([null, null]);
    expect(placesOnPage(null, 2 * PAGE_SIZE + 3)).toEqual({ from: PAGE_SIZE + 4, to: 2 * PAGE_SIZE + 3 });
    expect([pageOfFeed(null, 2 * PAGE_SIZE, []).previous, pageOfFeed(1, 900, []).previous]).toEqual([2, null]);
    expect(['developments.json', 'developments-12.atom', 'developments-0.atom', 'x.atom'].map(pageOfFile)).toEqual([
      { archive: null, format: 'json' },
      { archive: 12, format: 'atom' },
      null,
      null,
    ]);
    expect(fileOfPage(3, 'jws')).toBe('developments-3.jws');
  });
});

describe('what is handed out', () => {
  it('says how far it may go, and clear only of what is public', () => {
    expect([judgeTlp(null, true), judgeTlp('clear', true), judgeTlp('clear', false)]).toEqual([
      { may: true, tlp: 'amber' },
      { may: true, tlp: 'clear' },
      { may: false, because: 'not_public' },
    ]);
  });

  it('is a STIX bundle in which all that is named is there and marked', () => {
    const bundle = stixBundle(aBulletin(), 'amber', uuid) as { objects: Record<string, unknown>[] };
    const { objects } = bundle;
    const ids = objects.map((one) => one['id']);
    const report = objects.find(({ type }) => type === 'report');
    for (const named of report?.['object_refs'] as string[]) expect(ids).toContain(named);
    const marked = objects.filter(({ type }) => ['report', 'incident', 'location'].includes(String(type)));
    expect(marked).toHaveLength(3);
    for (const one of marked) expect(ids).toContain((one['object_marking_refs'] as string[])[0]);
    expect(objects.find(({ type }) => type === 'extension-definition')).toBeDefined();
    const early = stixBundle(aBulletin({ firstSeenAt: '2026-03-01T09:00:05.900Z' }), 'amber', uuid) as typeof bundle;
    for (const { created, modified } of [...objects, ...early.objects]) {
      if (modified !== undefined) expect(String(created) <= String(modified)).toBe(true);
    }
    const cancelled = stixBundle(aBulletin({ message: 'cancel' }), 'amber', uuid);
    expect(JSON.stringify(cancelled)).toContain('"revoked":true');
  });

  it('is a MISP event that detects nothing and carries the mark', () => {
    const { Event } = mispEvent(aBulletin(), 'green', uuid) as {
      Event: { Tag: object[]; Attribute: object[]; published: boolean };
    };
    expect([Event.published, Event.Tag[0]]).toEqual([false, { name: 'tlp:green' }]);
    for (const attribute of Event.Attribute) expect(attribute).toMatchObject({ to_ids: false });
  });
});

describe('what another installation tells', () => {
  const now = '2026-03-01T10:00:00.000Z';
  const told = [3, 2, 1].map((seq) => aBulletin({ seq }));

  it.each([
    ['new messages', told, 3, 2, { fits: true }],
    ['the same as before', told, 3, 3, { fits: true }],
    ['an older feed', told, 3, 4, { fits: false, because: 'replayed' }],
    ['one left out', [told[0], told[2]] as Bulletin[], 3, 0, { fits: false, because: 'disordered' }],
    ['less than it says', told.slice(1), 3, 0, { fits: false, because: 'disordered' }],
    ['the future', [aBulletin({ sent: '2026-03-02T10:00:00.000Z' })], 1, 0, { fits: false, because: 'future' }],
  ])('%s', (_, messages, newest, seen, expected) => {
    expect(judgePeerFeed(messages, newest, seen, now)).toEqual(expected);
  });

  it('is reported at most, and claims nothing once cancelled or of no state', () => {
    expect(claimsOfPeer(aBulletin({ facts: factsOf({ certainty: 'confirmed' }) }), 9)).toMatchObject([
      { certainty: 'reported', subjects: [], hosts: ['KG'], spans: [{ start: 0, end: 9 }] },
    ]);
    expect(claimsOfPeer(aBulletin({ message: 'cancel' }), 9)).toEqual([]);
    expect(claimsOfPeer(aBulletin({ facts: { ...factsOf(), hosts: ['XC'] } }), 9)).toEqual([]);
    expect(claimsOfPeer(aBulletin({ facts: { ...factsOf(), stage: 'signed' } }), 9)).toEqual([]);
  });

  it('claims of an instrument each standing of its parties', () => {
    const parties = [
      { country: 'KZ', stage: 'signed' as const, since: '2020-12-18' },
      { country: 'KG', stage: 'in_force' as const, since: '2023-07-21' },
    ];
    const facts = factsOf({ kind: 'data_sharing_agreement', stage: 'in_force', hosts: ['KG', 'KZ'], parties });
    expect(claimsOfPeer(aBulletin({ facts }), 9).map(({ hosts, stage, when }) => [hosts, stage, when])).toEqual([
      [['KG'], 'in_force', '2023-07-21'],
      [['KZ'], 'signed', '2020-12-18'],
    ]);
  });
});
