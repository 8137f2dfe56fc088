import { developmentChanged, ingestionStatus } from '@lapwing/contracts';
import { Metrics } from '@lapwing/platform';
import { ARREST, QUIET, SecondReading } from '../testing/second-reading.js';
import { type Answering, says, sends } from '../testing/stand-in-endpoint.js';
import { SecondLookTimer } from './second-look.timer.js';

let desk: SecondReading;

beforeEach(async () => {
  desk = new SecondReading();
  await desk.open();
});
afterEach(() => desk.close());

describe('an endpoint in trouble', () => {
  const failing: Answering = sends('{}', {}, 500);

  it('delays nothing, is left alone for longer and longer, and shows in status and metrics', async () => {
    await desk.bootAsking();
    desk.standIn.answering = failing;
    await desk.publish(QUIET);
    for (const pause of ['0 s', '29 s', '1 s', '59 s', '1 s']) {
      desk.slice.clock.advance(pause);
      await desk.askAll();
    }
    expect(desk.standIn.heard).toHaveLength(3);
    expect(await desk.waiting()).toBe(1);
    const status = await desk.slice.ask(ingestionStatus, {});
    const detail = '3 questions in a row brought no answer';
    expect(status.checks).toContainEqual({ name: 'second reader', ok: false, detail });
    expect(status).toMatchObject({ state: 'degraded', counts: { second_looks: 1 } });
    await desk.publish(ARREST);
    expect(await desk.slice.published(developmentChanged)).toHaveLength(1);
    const { text } = await desk.slice.get(Metrics).render();
    expect(text).toMatch(/lapwing_ingestion_second_reader_questions_total\{.*result="failing".*\} 3/);
  });

  it('is asked again when it is well, and all that waits is heard', async () => {
    await desk.bootAsking();
    desk.standIn.answering = failing;
    await desk.publish(QUIET, `${QUIET} And again.`);
    await desk.askAll();
    desk.standIn.answering = says({ claims: [] });
    desk.slice.clock.advance('30 s');
    await desk.askAll();
    expect((await desk.opinions()).map(({ because }) => because)).toEqual(['claims_nothing', 'claims_nothing']);
    expect((await desk.slice.ask(ingestionStatus, {})).checks).toContainEqual({
      name: 'second reader',
      ok: true,
      detail: null,
    });
  });

  it('gives up on a document that spoils three questions', async () => {
    await desk.bootAsking();
    desk.standIn.answering = says('no JSON');
    await desk.publish(QUIET);
    for (const pause of ['0 s', '30 s', '60 s', '2 h']) {
      desk.slice.clock.advance(pause);
      await desk.askAll();
    }
    expect(await desk.opinions()).toMatchObject([{ verdict: 'unusable', because: 'not_json' }]);
    expect([desk.standIn.heard.length, await desk.waiting(), await desk.inReview()]).toEqual([3, 0, []]);
  });

  it('that asks for two hours is left alone for two hours', async () => {
    await desk.bootAsking();
    desk.standIn.answering = sends('{}', { 'retry-after': '7200' }, 429);
    await desk.publish(QUIET);
    for (const pause of ['0 s', '119 min', '1 min']) {
      desk.slice.clock.advance(pause);
      await desk.askAll();
    }
    expect(desk.standIn.heard).toHaveLength(2);
  });

  it('is forgotten for what has waited three days', async () => {
    await desk.bootAsking();
    desk.standIn.answering = failing;
    await desk.publish(QUIET);
    desk.slice.clock.advance('3 d');
    desk.slice.clock.advance('1 min');
    await desk.askAll();
    expect([desk.standIn.heard.length, await desk.waiting()]).toEqual([0, 0]);
  });
});

describe('the price', () => {
  it('is bounded by a number of questions a day', async () => {
    await desk.bootAsking({ secondReaderDaily: 2 });
    await desk.publish(...['one', 'two', 'three'].map((word) => `${QUIET} Word ${word}.`));
    await desk.askAll();
    expect([desk.standIn.heard.length, await desk.waiting()]).toEqual([2, 1]);
    desk.slice.clock.set('2026-03-11T00:00:00Z');
    await desk.askAll();
    expect([desk.standIn.heard.length, await desk.waiting()]).toEqual([3, 0]);
  });

  it('is one question at a time, however many processes ask', async () => {
    await desk.bootAsking();
    await desk.publish(QUIET, `${QUIET} And again.`);
    let underWay = 0;
    let most = 0;
    desk.standIn.answering = (response, heard) => {
      underWay += 1;
      most = Math.max(most, underWay);
      response.on('close', () => (underWay -= 1));
      says({ claims: [] })(response, heard);
    };
    const timer = desk.slice.get(SecondLookTimer);
    await Promise.all([timer.ask(), timer.ask(), timer.ask()]);
    expect([most, desk.standIn.heard.length]).toEqual([1, 2]);
  });
});
