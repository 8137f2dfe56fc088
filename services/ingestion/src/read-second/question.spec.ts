import { operator, QUIET, SecondReading } from '../testing/second-reading.js';

let desk: SecondReading;

beforeEach(async () => {
  desk = new SecondReading();
  await desk.open();
});
afterEach(() => desk.close());

describe('what goes over the wire', () => {
  it('is the title, the text and the day, and not one thing more', async () => {
    await desk.bootAsking({ secondReaderKey: 'sk-of-the-operator' });
    await desk.publish(QUIET);
    await desk.askAll();
    const [heard] = desk.standIn.heard;
    const names = (heard?.headers ?? []).filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase());
    expect(names.sort()).toEqual(
      ['accept', 'accept-encoding', 'authorization', 'connection', 'content-length', 'content-type', 'host'].sort(),
    );
    expect([heard?.method, heard?.path]).toEqual(['POST', '/v1/chat/completions']);
    const body = JSON.parse(heard?.body ?? '') as Record<string, unknown> & {
      messages: { role: string; content: string }[];
    };
    expect(Object.keys(body).sort()).toEqual(
      ['max_tokens', 'messages', 'model', 'response_format', 'stream', 'temperature'].sort(),
    );
    expect(body).toMatchObject({ model: 'small', temperature: 0, stream: false, max_tokens: 2000 });
    const [system, user, ...more] = body.messages;
    expect([system?.role, user?.role, more]).toEqual(['system', 'user', []]);
    const [boundary = '', ...lines] = user?.content.split('\n') ?? [];
    expect(boundary).toMatch(/^[0-9a-f]{32}$/);
    const [row] = await desk.slice.db.work<{ text: string }>('select text from extraction');
    expect(lines.join('\n')).toBe(`Title: News of the day\nPublished: 2026-03-10\n\n${row?.text}\n${boundary}`);
    expect(system?.content).toContain(boundary);
  });

  it('holds nothing of sources, organisations, members or documents by id', async () => {
    await desk.bootAsking();
    await desk.publish(QUIET);
    await desk.askAll();
    const ids = await desk.slice.db.work<{ id: string }>(
      'select id from document union all select id from source union all select id from extraction',
    );
    const wire = JSON.stringify(desk.standIn.heard);
    const secrets = [
      desk.newsroom.place,
      'Harbour Herald',
      'feed.xml',
      operator.orgId,
      operator.memberId,
      ...ids.map(({ id }) => id),
    ];
    expect(ids).toHaveLength(3);
    expect(secrets.filter((secret) => wire.includes(secret))).toEqual([]);
    expect(wire).not.toMatch(/lapwing/i);
  });

  it('is the same task in each question, with a boundary of its own', async () => {
    await desk.bootAsking();
    await desk.publish(QUIET, `${QUIET} And again.`);
    await desk.askAll();
    const systems = desk.standIn.heard.map(
      ({ body }) => (JSON.parse(body) as { messages: { content: string }[] }).messages[0]?.content ?? '',
    );
    const boundaries = systems.map((text) => /say ([0-9a-f]{32})/.exec(text)?.[1] ?? '');
    expect(new Set(boundaries).size).toBe(2);
    expect(systems[0]?.replace(boundaries[0] ?? '', '')).toBe(systems[1]?.replace(boundaries[1] ?? '', ''));
  });

  it('is at most twelve thousand signs of the text', async () => {
    await desk.bootAsking();
    await desk.publish(
      Array.from({ length: 300 }, (_, at) => `The library has bought book number ${at} for its reading room.`).join(
        ' ',
      ),
    );
    await desk.askAll();
    const { messages } = JSON.parse(desk.standIn.heard[0]?.body ?? '') as { messages: { content: string }[] };
    expect(messages[1]?.content.length).toBeLessThan(12_200);
    expect(messages[1]?.content).toMatch(/reading room\.\n[0-9a-f]{32}$/);
  });
});
