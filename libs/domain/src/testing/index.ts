export { aDevelopment, anExposure, aStay, aSubscription } from './builders.js';
