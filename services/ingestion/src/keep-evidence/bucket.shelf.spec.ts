import { createHash } from 'node:crypto';
import { StandInBucket } from '../testing/stand-in-bucket.js';
import { BucketShelf, type BucketPlace } from './bucket.shelf.js';

const words = Buffer.from('what was said');
const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const name = hashOf(words);
const key = `${name.slice(0, 2)}/${name}`;
let bucket: StandInBucket;

beforeEach(async () => {
  bucket = new StandInBucket();
  await bucket.open();
});
afterEach(() => bucket.close());

const shelf = (other: Partial<BucketPlace> = {}): BucketShelf => new BucketShelf({ ...bucket.terms, ...other });

describe('evidence in a bucket', () => {
  it('is put there once, under its hash, by signed requests', async () => {
    await shelf().put(name, words);
    await shelf().put(name, words);
    expect([...bucket.objects]).toEqual([[key, words]]);
    expect(bucket.asked).toEqual(['HEAD', 'PUT', 'HEAD']);
    expect(await shelf().take(name)).toEqual(words);
    expect(await shelf().take(hashOf(Buffer.from('never said')))).toBeNull();
  });

  it('is not written again where another process was faster', async () => {
    bucket.moods.set('HEAD', 404);
    bucket.objects.set(key, words);
    await shelf().put(name, words);
    expect(bucket.asked).toEqual(['HEAD', 'PUT']);
  });

  it('is written without the condition where the store does not know it', async () => {
    bucket.conditional = false;
    await shelf().put(name, words);
    expect(bucket.asked).toEqual(['HEAD', 'PUT', 'PUT']);
    expect(bucket.objects.get(key)).toEqual(words);
  });

  it('is listed over as many pages as there are', async () => {
    const all = Array.from({ length: 5 }, (_, at) => Buffer.from(`word ${at}`));
    for (const bytes of all) await shelf().put(hashOf(bytes), bytes);
    const names: string[] = [];
    for await (const one of shelf().names()) names.push(one);
    expect(names).toEqual(all.map(hashOf).sort());
  });

  it.each([
    ['refuses the key', 403],
    ['has no such bucket', 404],
    ['is overloaded', 503],
    ['never answers', 'slow' as const],
  ])('waits where the store %s', async (_, mood) => {
    for (const method of ['PUT', 'GET']) bucket.moods.set(method, mood);
    const later = { code: 'unavailable', retry: 'later' };
    const short = shelf({ deadline: 200 });
    await expect(short.put(name, words)).rejects.toMatchObject(later);
    if (mood === 404) expect(await short.take(name)).toBeNull();
    else await expect(short.take(name)).rejects.toMatchObject(later);
    expect(await short.trouble()).toMatch(/^the store /);
  });

  it('is refused to who has another key', async () => {
    const stranger = shelf({ secret: 'guessed' });
    await expect(stranger.put(name, words)).rejects.toMatchObject({ retry: 'later' });
    expect(await stranger.trouble()).toBe('the store answers 403');
    expect(bucket.objects.size).toBe(0);
  });
});
