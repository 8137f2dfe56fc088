import { CountTasksTimer } from '../ask-who-is-exposed/count-tasks.timer.js';
import { EndTasksTimer } from '../ask-who-is-exposed/end-tasks.timer.js';
import { OpenTaskController } from '../ask-who-is-exposed/open-task.controller.js';
import { TaskDeedsController } from '../ask-who-is-exposed/task-deeds.controller.js';
import { TaskGrounds } from '../ask-who-is-exposed/task-grounds.js';
import { TaskRaising } from '../ask-who-is-exposed/task-raising.js';
import { TaskReading } from '../ask-who-is-exposed/task-reading.js';
import { TaskStore } from '../ask-who-is-exposed/task.store.js';
import { TasksController } from '../ask-who-is-exposed/tasks.controller.js';
import { AlertOutcomesController } from '../record-outcomes/alert-outcomes.controller.js';
import { OutcomeBook } from '../record-outcomes/outcome-book.js';
import { OutcomeCarrying } from '../record-outcomes/outcome-carrying.js';
import { OutcomeCourseController } from '../record-outcomes/outcome-course.controller.js';
import { OutcomeHistory } from '../record-outcomes/outcome-history.js';
import { OutcomeStore } from '../record-outcomes/outcome.store.js';
import { OutcomesController } from '../record-outcomes/outcomes.controller.js';
import { PersonOutcomesController } from '../record-outcomes/person-outcomes.controller.js';
import { PlaybookOfAlertController } from '../write-playbooks/playbook-of-alert.controller.js';
import { PlaybookStore } from '../write-playbooks/playbook.store.js';
import { PlaybooksController } from '../write-playbooks/playbooks.controller.js';

/** After somebody has it: what became of each person, the organisation's cards, who and what else is exposed. */
export const aftermath = {
  controllers: [
    AlertOutcomesController,
    OpenTaskController,
    OutcomeCourseController,
    OutcomesController,
    PersonOutcomesController,
    PlaybookOfAlertController,
    PlaybooksController,
    TaskDeedsController,
    TasksController,
  ],
  providers: [
    CountTasksTimer,
    EndTasksTimer,
    OutcomeBook,
    OutcomeCarrying,
    OutcomeHistory,
    OutcomeStore,
    PlaybookStore,
    TaskGrounds,
    TaskRaising,
    TaskReading,
    TaskStore,
  ],
};
