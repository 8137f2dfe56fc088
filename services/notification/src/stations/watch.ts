import { CanaryNest } from '../carry-canary/canary-nest.js';
import { LayNestTimer } from '../carry-canary/lay-nest.timer.js';
import { PurgeCanariesTimer } from '../carry-canary/purge-canaries.timer.js';
import { CheckLinesTimer, LineTools } from '../check-lines/check-lines.timer.js';
import { DeadManTimer } from '../check-lines/dead-man.timer.js';
import { LineCourseStore } from '../check-lines/line-course.store.js';
import { LinesController } from '../check-lines/lines.controller.js';
import { MeasureLinesTimer } from '../check-lines/measure-lines.timer.js';
import { ExplainSilencesTimer } from '../explain-silences/explain-silences.timer.js';
import { NoticeBoardStore } from '../page-operators/notice-board.store.js';
import { NoticeChangedConsumer } from '../page-operators/notice-changed.consumer.js';
import { OperatorsStore } from '../page-operators/operators.store.js';
import { PageOperatorsTimer, PageTools } from '../page-operators/page-operators.timer.js';
import { DeliveriesController } from '../show-deliveries/deliveries.controller.js';
import { DeliveryStore } from '../show-deliveries/delivery.store.js';
import { HandRingTimer } from '../show-deliveries/hand-ring.timer.js';
import { OpenDutyStore } from '../show-deliveries/open-duty.store.js';
import { ShowDutiesController } from '../show-deliveries/show-duties.controller.js';
import { ShowInboxController } from '../show-inbox/show-inbox.controller.js';
import { LinesToTell } from '../tell-status/lines-to-tell.js';
import { TellStatusController } from '../tell-status/tell-status.controller.js';

/** What is shown of it all, and whatever makes sure that the lines work. */
export const watch = {
  controllers: [
    NoticeChangedConsumer,
    ShowDutiesController,
    DeliveriesController,
    LinesController,
    TellStatusController,
    ShowInboxController,
  ],
  providers: [
    LinesToTell,
    DeliveryStore,
    OpenDutyStore,
    HandRingTimer,
    LineTools,
    LineCourseStore,
    CheckLinesTimer,
    DeadManTimer,
    MeasureLinesTimer,
    ExplainSilencesTimer,
    CanaryNest,
    LayNestTimer,
    PurgeCanariesTimer,
    NoticeBoardStore,
    OperatorsStore,
    PageTools,
    PageOperatorsTimer,
  ],
};
