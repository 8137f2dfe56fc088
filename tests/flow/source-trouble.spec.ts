import { noticesList, noticesTake, sourcesAdd, sourcesChange, sourcesList, type NoticeView } from '@lapwing/contracts';
import { Scene } from '../support/scene.js';
import { within } from '../support/within.js';

const PAGE = 'The desk needs a look: something has trouble. Open Status.';

describe('A source that cannot be read, from its server to the phone of an operator', () => {
  let scene: Scene;
  let notice: NoticeView;

  beforeAll(async () => {
    scene = await Scene.set();
  }, 180_000);
  afterAll(async () => scene.clear(), 60_000);

  /** The notice, as it stands. */
  async function standing(): Promise<NoticeView | null> {
    const { items } = await scene.desk.ask(noticesList, {});
    return items.find(({ kind }) => kind === 'source_gone') ?? null;
  }

  /** How often operators were rung, over both channels. */
  async function rings(): Promise<number> {
    const texts = [...(await scene.signalTexts()), ...(await scene.mails()).map(({ text }) => text)];
    return texts.filter((text) => text.includes(PAGE)).length;
  }

  it('is a notice at once, and rings the operators without a word of what is read', async () => {
    const url = `http://127.0.0.1:${scene.installation.port('newsroom')}/nowhere`;
    await scene.desk.ask(sourcesAdd, { name: 'Old Foothill Gazette', url, cadenceSeconds: 5, critical: true });
    notice = await within('20 s', 'the notice', standing);
    expect(notice).toMatchObject({ name: 'Old Foothill Gazette', urgency: 'page', state: 'open' });
    expect(notice.detail).toEqual({ code: 'status', values: { status: 404 } });
    await within('20 s', 'a ring', async () => (await rings()) > 0);
    const told = JSON.stringify([await scene.signalTexts(), await scene.mails()]);
    expect(told).not.toContain('Foothill');
    expect(told).not.toContain('nowhere');
  }, 60_000);

  it('is somebody’s once it is taken, and over when the source is given up', async () => {
    expect(await scene.desk.ask(noticesTake, { id: notice.id })).toMatchObject({
      state: 'taken',
      taken: { by: 'self' },
    });
    const { items } = await scene.desk.ask(sourcesList, {});
    const gone = items.find((source) => source.id === notice.subject);
    if (gone === undefined) throw new Error('The source is not listed.');
    expect(gone).toMatchObject({ health: 'gone', healthBecause: { code: 'status', values: { status: 404 } } });
    const { id, version, name, url, cadenceSeconds } = gone;
    await scene.desk.ask(sourcesChange, { id, version, name, url, cadenceSeconds, enabled: false });
    await within('10 s', 'the notice is cleared', async () => (await standing())?.state === 'cleared');
  }, 30_000);
});
