import type { Provider } from '@nestjs/common';
import { CoverGate } from '../cover-traffic/cover-gate.js';
import { ChangeCover } from '../cover-traffic/change-cover.js';
import { CoverWishesController } from '../cover-traffic/cover-wishes.controller.js';
import { CoverController } from '../cover-traffic/cover.controller.js';
import { CoveredErrands } from '../cover-traffic/covered-errands.js';
import { FillSlotsTimer } from '../cover-traffic/fill-slots.timer.js';
import { WaitingErrandsStore } from '../cover-traffic/waiting-errands.store.js';
import { SlotStore } from '../cover-traffic/slot.store.js';
import { DeskKeys } from '../encrypt-mail/desk-keys.js';
import { Encryption } from '../encrypt-mail/encryption.js';
import { MatrixLine } from '../reach-by-web/matrix-line.js';
import { PushKeys } from '../reach-by-web/push-keys.js';
import { WebLine } from '../reach-by-web/web-line.js';
import { BounceStore } from '../read-mailbox/bounce.store.js';
import { MailAnswerStore } from '../read-mailbox/mail-answer.store.js';
import { MailboxConnector, MailboxTools } from '../read-mailbox/mailbox.connector.js';
import { TakeMailStore } from '../read-mailbox/take-mail.store.js';
import { WalledReader } from '../read-untrusted/walled-reader.js';
import { ErrandStore } from '../run-errands/errand.store.js';
import { ErrandMeans, SendErrandsTimer } from '../run-errands/send-errands.timer.js';
import { Headlines } from '../say-headlines/headlines.js';
import { AnyChannel } from '../send-messages/any.channel.js';
import { AttemptQueueStore } from '../send-messages/attempt-queue.store.js';
import { AttemptStore } from '../send-messages/attempt.store.js';
import { BatchStore } from '../send-messages/batch.store.js';
import { CHANNEL_PROVIDERS } from '../send-messages/channels.js';
import { EmailStanding } from '../send-messages/email-standing.js';
import { EmailWatchTimer } from '../send-messages/email-watch.timer.js';
import { FollowUpStore } from '../send-messages/follow-up.store.js';
import { LetterExtrasStore } from '../send-messages/letter-extras.store.js';
import { LetterFactsStore } from '../send-messages/letter-facts.store.js';
import { LetterStore } from '../send-messages/letter.store.js';
import { PhonesStore } from '../send-messages/phones.store.js';
import { PostStore } from '../send-messages/post.store.js';
import { SendTimer } from '../send-messages/send.timer.js';
import { StepsStore } from '../send-messages/steps.store.js';
import { TellingStore } from '../send-messages/telling.store.js';
import { SIGNAL_CONTROLLERS, SIGNAL_PROVIDERS } from '../tend-signal/signal-providers.js';

/** How messages leave, and what comes back of them. */
export const messages = {
  controllers: [CoverController, CoverWishesController, ...SIGNAL_CONTROLLERS],
  providers: [
    AttemptStore,
    AttemptQueueStore,
    PostStore,
    LetterFactsStore,
    LetterExtrasStore,
    StepsStore,
    PhonesStore,
    BatchStore,
    LetterStore,
    FollowUpStore,
    DeskKeys,
    Encryption,
    EmailStanding,
    EmailWatchTimer,
    WalledReader,
    BounceStore,
    MailAnswerStore,
    TakeMailStore,
    MailboxTools,
    MailboxConnector,
    WebLine,
    PushKeys,
    MatrixLine,
    ...CHANNEL_PROVIDERS,
    Headlines,
    AnyChannel,
    SendTimer,
    TellingStore,
    ...SIGNAL_PROVIDERS,
    CoverGate,
    CoveredErrands,
    WaitingErrandsStore,
    ChangeCover,
    SlotStore,
    FillSlotsTimer,
    ErrandStore,
    ErrandMeans,
    SendErrandsTimer,
  ] as Provider[],
};
