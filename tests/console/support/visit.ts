import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { builtConsole, describeInBrowser, launch, type Need } from './browser.js';
import { FixtureServer } from './fixture-server.js';
import { PHONE } from './sizes.js';

export { DESKTOP, PHONE } from './sizes.js';

/** Refusals that a test provokes; the browser reports every one of them as an error of loading. */
const EXPECTED = /Failed to load resource: the server responded with a status of (400|401|403|404|409|410|422)/;

/** Where a reader sits: what they wished for, and in whose test. */
interface Seat {
  wish: string;
  test: string | undefined;
  context: BrowserContext;
}

/** The console in a browser before an invented desk, and everything the browser complained about. */
export class Visit {
  complaints: string[] = [];
  readonly server = new FixtureServer();
  origin = '';
  private browser: Browser | null = null;
  private taken: Seat[] = [];
  private free: Seat[] = [];

  constructor(private readonly need: Need) {}

  async begin(): Promise<void> {
    this.origin = await this.server.start(builtConsole());
    this.browser = await launch(this.need);
  }

  async end(): Promise<void> {
    await this.browser?.close();
    await this.server.stop();
  }

  /** Opens an address as a fresh reader; whoever sat here in an earlier test leaves. */
  async open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.seat({ viewport: PHONE, locale: 'en-GB', reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (error) => this.complaints.push(`page: ${error.message}`));
    page.on('console', (message) => {
      const serious = message.type() === 'error' || message.type() === 'warning';
      if (serious && !EXPECTED.test(message.text())) this.complaints.push(`${message.type()}: ${message.text()}`);
    });
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== this.origin && protocol !== 'data:') this.complaints.push(`left the house: ${request.url()}`);
    });
    await page.goto(`${this.origin}${path}`);
    // Only now: the browser would end the process with its last page, and start another one for the new page.
    for (const before of context.pages()) if (before !== page) await before.close();
    return page;
  }
  /** A seat that is as new, but for the files of the console: starting a process to load them costs more than most tests. */
  private async seat(options: BrowserContextOptions): Promise<BrowserContext> {
    if (this.browser === null) throw new Error('The visit has not begun.');
    const test = expect.getState().currentTestName;
    const left = this.taken.filter((seat) => seat.test !== test);
    this.taken = this.taken.filter((seat) => seat.test === test);
    for (const seat of left) if (await this.tidy(seat.context)) this.free.push(seat);
    const wish = JSON.stringify(options);
    const at = this.free.findIndex((seat) => seat.wish === wish);
    const [known] = at < 0 ? [] : this.free.splice(at, 1);
    const context = known?.context ?? (await this.browser.newContext(options));
    this.taken.push({ wish, test, context });
    return context;
  }

  /** Takes away all that a reader left behind, but for the page; false where the test has closed it. */
  private async tidy(context: BrowserContext): Promise<boolean> {
    const [page, ...others] = context.pages();
    if (page === undefined) return false;
    page.removeAllListeners();
    for (const other of others) await other.close();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Storage.clearDataForOrigin', { origin: this.origin, storageTypes: 'all' });
    await context.clearCookies();
    return true;
  }
}

/** Tests of the console in a browser: each finds the desk as new, and fails when the browser complained about anything. */
export function describeVisit(name: string, tests: (visit: Visit) => void, need: Need = 'pages'): void {
  describeInBrowser(name, need, () => {
    const visit = new Visit(need);
    beforeAll(() => visit.begin(), 120_000);
    afterAll(() => visit.end());
    beforeEach(() => {
      visit.server.reset();
      visit.complaints = [];
    });
    afterEach(() => expect(visit.complaints).toEqual([]));
    tests(visit);
  });
}
