/** What operators are told of the line to Signal: `page` rings them until somebody has it, `tell` waits for their digest. */
export const SIGNAL_NOTICES = {
  captcha: { id: '51900000-0000-4000-8000-000000000001', urgency: 'page' },
  account: { id: '51900000-0000-4000-8000-000000000002', urgency: 'page' },
  unreachable: { id: '51900000-0000-4000-8000-000000000003', urgency: 'page' },
  limit: { id: '51900000-0000-4000-8000-000000000004', urgency: 'tell' },
  client: { id: '51900000-0000-4000-8000-000000000005', urgency: 'tell' },
} as const;
export type SignalNotice = keyof typeof SIGNAL_NOTICES;
