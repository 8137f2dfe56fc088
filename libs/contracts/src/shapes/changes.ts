export const CHANGES = ['created', 'updated', 'merged', 'split', 'withdrawn'] as const;
