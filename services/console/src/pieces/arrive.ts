import { useEffect, useRef, type RefObject } from 'react';

/** Takes the focus when it appears in place of what was pressed, so that keyboard and screen reader go on from there. */
export function useArrival<Place extends HTMLElement>(): RefObject<Place | null> {
  const place = useRef<Place>(null);
  useEffect(() => {
    place.current?.focus();
  }, []);
  return place;
}
