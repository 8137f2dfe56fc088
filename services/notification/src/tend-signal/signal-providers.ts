import type { Provider } from '@nestjs/common';
import { CONFIG } from '@lapwing/platform';
import type { NotificationConfig } from '../config.js';
import { HeardStore } from '../hear-replies/heard.store.js';
import { Ears, SignalConnector } from '../hear-replies/signal.connector.js';
import { SignalBooks } from '../send-messages/signal.channel.js';
import { lineFor } from '../talk-to-signal/line-for.js';
import { SIGNAL_LINE, type SignalLine } from '../talk-to-signal/signal-line.js';
import { CompareKeysStore } from './compare-keys.store.js';
import { SignalBudgetStore } from './signal-budget.store.js';
import { SignalContactStore } from './signal-contact.store.js';
import { SignalStateStore } from './signal-state.store.js';
import { StopLineStore } from './stop-line.store.js';
import { SignalView, TendSignalController } from './tend-signal.controller.js';
import { TendedBooks, TendSignalTimer } from './tend-signal.timer.js';
import { TrustKeysController } from './trust-keys.controller.js';

const line = {
  provide: SIGNAL_LINE,
  inject: [CONFIG],
  useFactory: (config: NotificationConfig): SignalLine | null => lineFor(config),
};

/** The line to Signal: talking to it, hearing it, and looking after it. */
export const SIGNAL_PROVIDERS: Provider[] = [
  line,
  SignalStateStore,
  SignalBudgetStore,
  SignalContactStore,
  StopLineStore,
  SignalBooks,
  CompareKeysStore,
  HeardStore,
  TendedBooks,
  TendSignalTimer,
  Ears,
  SignalConnector,
  SignalView,
];

export const SIGNAL_CONTROLLERS = [TendSignalController, TrustKeysController];
