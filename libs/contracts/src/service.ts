/** The four processes, in the order of the flow. */
export const SERVICES = ['ingestion', 'matching', 'notification', 'gateway'] as const;
export type Service = (typeof SERVICES)[number];
