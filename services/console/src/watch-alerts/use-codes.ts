import { useEffect } from 'react';
import { dutiesList, type AlertRow, type DutyView } from '@lapwing/contracts';
import { usePages } from '../ask/use-pages.js';

const AT_ONCE = 200;

/** The short codes of alerts, from the duties of the reader; pages of these are read on until all that are shown have theirs. */
export function useCodes(alerts: readonly AlertRow[], when: boolean): (alertId: string) => string | null {
  const { data, hasNextPage, isFetching, fetchNextPage } = usePages<DutyView, typeof dutiesList>(
    dutiesList,
    { limit: AT_ONCE },
    { when },
  );
  const codes = new Map((data ?? []).map(({ alertId, code }) => [alertId, code]));
  const missing = alerts.some(({ id }) => !codes.has(id));
  useEffect(() => {
    if (missing && hasNextPage && !isFetching) void fetchNextPage();
  }, [missing, hasNextPage, isFetching, fetchNextPage]);
  return (alertId) => codes.get(alertId) ?? null;
}
