import { Fetcher } from '../fetch-safely/fetcher.js';
import { ProxiesController } from '../fetch-safely/proxies.controller.js';
import { TakeTipTimer } from '../file-tips/take-tip.timer.js';
import { TipPreviewer } from '../file-tips/tip-previewer.js';
import { ClaimStore } from '../file-tips/claim.store.js';
import { ClaimsController } from '../file-tips/claims.controller.js';
import { TipsController } from '../file-tips/tips.controller.js';
import { CanaryStatus } from '../fly-canary/canary-status.js';
import { CanaryTidings } from '../fly-canary/canary-tidings.js';
import { FlightStore } from '../fly-canary/flight.store.js';
import { FlyCanaryTimer } from '../fly-canary/fly-canary.timer.js';
import { LaunchCanary } from '../fly-canary/launch-canary.js';
import { PurgeCanariesTimer } from '../fly-canary/purge-canaries.timer.js';
import { HubAsker } from '../follow-hubs/hub-asker.js';
import { HubDoor } from '../follow-hubs/hub-door.js';
import { HubStore } from '../follow-hubs/hub.store.js';
import { LookAgainTimer } from '../follow-hubs/look-again.timer.js';
import { SettleHubTimer } from '../follow-hubs/settle-hub.timer.js';
import { ImportFile } from '../import-documents/import-file.js';
import { ImportStore } from '../import-documents/import.store.js';
import { ImportsController } from '../import-documents/imports.controller.js';
import { TakeImportTimer } from '../import-documents/take-import.timer.js';
import { HostStore } from '../keep-distance/host.store.js';
import { PoliteFetcher } from '../keep-distance/polite-fetcher.js';
import { Rest } from '../keep-distance/rest.js';
import { RobotsKeeper } from '../keep-distance/robots-keeper.js';
import { CatalogueController } from '../offer-catalogue/catalogue.controller.js';
import { CatalogueStore } from '../offer-catalogue/catalogue.store.js';
import { CountNoticesTimer } from '../raise-notices/count-notices.timer.js';
import { NoticeStore } from '../raise-notices/notice.store.js';
import { NoticesStatus } from '../raise-notices/notices-status.js';
import { NoticesController } from '../raise-notices/notices.controller.js';
import { SettleNoticesTimer } from '../raise-notices/settle-notices.timer.js';
import { WatchReadingTimer } from '../raise-notices/watch-reading.timer.js';
import { WatchTroubleStore } from '../raise-notices/watch-trouble.store.js';
import { MailTools } from '../reach-sources/mailbox/mail-tools.js';
import { ReachTools } from '../reach-sources/reach-tools.js';
import { PushAddress } from '../receive-pushes/push-address.js';
import { PushesController } from '../receive-pushes/pushes.controller.js';
import { ReadPushTimer } from '../receive-pushes/read-push.timer.js';
import { SourceDoor } from '../receive-pushes/source-door.js';
import { SecretKeys } from '../seal-secrets/secret-keys.js';
import { SecretStore } from '../seal-secrets/secret.store.js';
import { AskChange } from '../silence-sources/ask-change.js';
import { FollowWishTimer } from '../silence-sources/follow-wish.timer.js';
import { SecondsController } from '../silence-sources/seconds.controller.js';
import { WishStore } from '../silence-sources/wish.store.js';
import { SweepUploadsTimer } from '../take-uploads/sweep-uploads.timer.js';
import { UploadStore } from '../take-uploads/upload.store.js';
import { UploadsController } from '../take-uploads/uploads.controller.js';
import { TryController } from '../try-sources/try.controller.js';
import { AddSource } from '../watch-sources/add-source.js';
import { ChangeSource } from '../watch-sources/change-source.js';
import { LookAtSource } from '../watch-sources/look-at-source.js';
import { LookStore } from '../watch-sources/look.store.js';
import { PollSourcesTimer } from '../watch-sources/poll-sources.timer.js';
import { SourceIntake } from '../watch-sources/source-intake.js';
import { SourceSchedule } from '../watch-sources/source-schedule.js';
import { SourceStore } from '../watch-sources/source.store.js';
import { SourcesController } from '../watch-sources/sources.controller.js';
import { TakeLook } from '../watch-sources/take-look.js';

/** What watches sources, asks them and takes in what comes. */
export const sources = {
  controllers: [
    SourcesController,
    SecondsController,
    ProxiesController,
    NoticesController,
    PushesController,
    UploadsController,
    TipsController,
    ClaimsController,
    ImportsController,
    CatalogueController,
    TryController,
  ],
  providers: [
    Fetcher,
    Rest,
    HostStore,
    RobotsKeeper,
    PoliteFetcher,
    NoticeStore,
    NoticesStatus,
    CountNoticesTimer,
    WatchTroubleStore,
    WatchReadingTimer,
    SettleNoticesTimer,
    SourceStore,
    SourceIntake,
    SecretKeys,
    SecretStore,
    MailTools,
    PushAddress,
    SourceDoor,
    ReadPushTimer,
    HubStore,
    HubAsker,
    HubDoor,
    SettleHubTimer,
    LookAgainTimer,
    SourceSchedule,
    AddSource,
    ChangeSource,
    WishStore,
    AskChange,
    FollowWishTimer,
    LookStore,
    TakeLook,
    LookAtSource,
    ReachTools,
    CatalogueStore,
    PollSourcesTimer,
    UploadStore,
    SweepUploadsTimer,
    ClaimStore,
    TipPreviewer,
    TakeTipTimer,
    ImportFile,
    ImportStore,
    TakeImportTimer,
    FlightStore,
    CanaryTidings,
    LaunchCanary,
    FlyCanaryTimer,
    PurgeCanariesTimer,
    CanaryStatus,
  ],
};
