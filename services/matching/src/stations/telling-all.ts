import { OwnReports } from '../publish-reports/own-reports.js';
import { PublicReportStore } from '../publish-reports/public-report.store.js';
import { PublicReportsController } from '../publish-reports/public-reports.controller.js';
import { SendPublicReportTimer } from '../publish-reports/send-public-report.timer.js';

/** What organisations let all know of their own reports. */
export const tellingAll = {
  controllers: [PublicReportsController],
  providers: [OwnReports, PublicReportStore, SendPublicReportTimer],
};
