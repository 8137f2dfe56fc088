export { aClockRecord, aDevelopment, aDocument, anExposure, aPersonId, aStay, aSubscription } from './builders.js';
