/** Messages about no alert: to operators about the desk, to members about their own line, and to those who lead. */
export const ERRANDS = [
  'page',
  'resolved',
  'digest',
  'line_check',
  'drill',
  'verify',
  'test',
  'address_changed',
  'channel_stopped',
  'key_expires',
  'key_expired',
  'unreachable',
  'call_lead',
  'noted',
] as const;
export type Errand = (typeof ERRANDS)[number];
