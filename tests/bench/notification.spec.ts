import { prepareService } from '../../deploy/local/bench/one-service.mjs';
import { importBundled } from '../../deploy/local/bundled.mjs';
import { benchNotification, type PlantRecipients } from './notification.js';

test('the profile of notification measures a small crowd', async () => {
  const bundle = importBundled('services/notification/src/testing/plant-recipients.ts', 'recipients') as Promise<{
    plantRecipients: PlantRecipients;
  }>;
  const { plantRecipients: plant } = await bundle;
  const lines: string[] = [];
  await benchNotification({
    prepare: prepareService,
    plant,
    print: (line) => void lines.push(line),
    crowds: [40],
    rounds: 1,
    digests: 40,
    publicKeys: [],
    groups: 0,
  });
  const [, head = '', row = ''] = (lines.at(-1) ?? '').split('\n');
  expect(head).toContain('bare nodemailer/s');
  const figures = row.trim().split(/[\s%()]+/);
  expect(figures[0]).toBe('40');
  expect(figures.slice(1, 5).map(Number).every(Number.isFinite)).toBe(true);
}, 120_000);
