import { rmSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildConsole, launch } from './browser.js';
import { FixtureServer } from './fixture-server.js';

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 800 };

/** Refusals that a test provokes; the browser reports every one of them as an error of loading. */
const EXPECTED = /Failed to load resource: the server responded with a status of (400|401|403|404|409|410|422)/;

/** The console in a browser before an invented desk, and everything the browser complained about. */
export class Visit {
  complaints: string[] = [];
  readonly server: FixtureServer;
  origin = '';
  private browser: Browser | null = null;

  constructor(private readonly files = buildConsole()) {
    this.server = new FixtureServer(files);
  }

  async begin(): Promise<void> {
    this.origin = await this.server.start();
    this.browser = await launch();
  }

  async end(): Promise<void> {
    await this.browser?.close();
    await this.server.stop();
    rmSync(this.files, { recursive: true, force: true });
  }

  /** Opens an address as a fresh reader. */
  async open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    if (this.browser === null) throw new Error('The visit has not begun.');
    const context = await this.browser.newContext({
      viewport: PHONE,
      locale: 'en-GB',
      reducedMotion: 'reduce',
      ...options,
    });
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
    return page;
  }
}
