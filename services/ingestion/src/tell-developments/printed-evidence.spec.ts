import { developmentsGet, developmentsSearch, documentsGet } from '@lapwing/contracts';
import { actor } from '../testing/ingestion.js';
import { type PdfLine, tinyPdf } from '../testing/tiny-pdf.js';
import { WatchedPlaces } from '../testing/watched-places.js';

let places: WatchedPlaces;

beforeAll(async () => {
  places = await WatchedPlaces.open();
});
afterAll(() => places.close());

const page = (...texts: string[]): PdfLine[] => texts.map((text, at) => ({ text, y: 700 - at * 15 }));

describe('a claim in a printed document', () => {
  it('is shown with the page on which it stands', async () => {
    const bulletin = tinyPdf([
      page(
        'The ministry published its weekly bulletin on Tuesday morning,',
        'with a summary of what the courts of the city heard.',
      ),
      page(
        'Police in Bishkek detained Russian activist Marina Volkova on March 9,',
        'her lawyer told reporters. Russia has asked Kyrgyzstan to extra-',
        'dite her, the lawyer said on Tuesday morning.',
      ),
    ]);
    places.newsroom.publish('bulletin.pdf', bulletin);
    places.newsroom.publish(
      'bulletins',
      '<html><body><ul class="b"><li><a href="/bulletin.pdf">Weekly bulletin</a></ul></body></html>',
    );
    const id = await places.watch('bulletins', { connector: 'links', settings: { selector: '.b' } });
    expect(await places.read(id)).toMatchObject([
      { title: 'Weekly bulletin', text: expect.stringContaining('extradite her') },
    ]);
    const [found] = (await places.slice.ask(developmentsSearch, { host: 'KG' }, actor('operator'))).items;
    const { mentions } = await places.slice.ask(developmentsGet, { id: found?.id ?? '' }, actor('operator'));
    expect(mentions[0]?.page).toBe(2);
    const { documentId } = mentions[0]?.evidence ?? { documentId: '' };
    const { pages, lossy, text } = await places.slice.ask(documentsGet, { id: documentId }, actor('operator'));
    expect(lossy).toBe(false);
    expect(pages?.map(({ start, end }) => text.slice(start, end).slice(0, 12))).toEqual([
      'The ministry',
      'Police in Bi',
    ]);
  });
});
