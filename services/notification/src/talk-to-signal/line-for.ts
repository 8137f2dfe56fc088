import type { NotificationConfig } from '../config.js';
import { RestApi } from './rest-api.js';
import { RpcOverHttp } from './rpc-over-http.js';
import { RpcOverSocket } from './rpc-over-socket.js';
import { SignalCli } from './signal-cli.js';
import type { SignalLine } from './signal-line.js';

/** The line that the configuration names, or null without one. */
export function lineFor(config: NotificationConfig): SignalLine | null {
  const { signalUrl, signalAccount, signalKind, sendTimeoutMs } = config;
  if (signalUrl === null || signalAccount === null) return null;
  const url = new URL(signalUrl);
  if (signalKind === 'rest-api') return new RestApi(url, signalAccount, sendTimeoutMs);
  const overHttp = url.protocol === 'http:' || url.protocol === 'https:';
  const way = overHttp ? new RpcOverHttp(url, sendTimeoutMs) : new RpcOverSocket(url, sendTimeoutMs);
  return new SignalCli(way, signalAccount);
}
