import type { Application } from 'express';
import { isSecure, type GatewayConfig } from '../config.js';
import { ConsoleFiles } from '../deliver-console/console-files.js';
import { securityHeaders } from '../deliver-console/security-headers.js';
import type { FeedDoor } from '../deliver-feeds/feed-door.js';
import type { PushDoor } from '../receive-pushes/push-door.js';
import type { Doors } from './doors.js';

/** Puts everything people reach behind one HTTP server: security headers, the API, the doors for pushes and feeds, the console. */
export function openToTheWeb(
  app: Application,
  doors: Doors,
  { pushes, feeds }: { pushes: PushDoor; feeds: FeedDoor },
  config: GatewayConfig,
): void {
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', false);
  app.use(securityHeaders(isSecure(config)));
  doors.mount(app);
  pushes.mount(app);
  feeds.mount(app);
  app.use(new ConsoleFiles(config.consoleDir).serve);
}
