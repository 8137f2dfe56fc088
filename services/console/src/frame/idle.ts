import { useEffect } from 'react';

const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'wheel'] as const;

/**
 * Calls once nobody has touched the page for so long. Pages that refresh themselves would keep a session alive at an
 * empty desk, so the page itself has to notice.
 */
export function useIdle(afterMs: number, onIdle: () => void): void {
  useEffect(() => {
    let timer = setTimeout(onIdle, afterMs);
    const alive = (): void => {
      clearTimeout(timer);
      timer = setTimeout(onIdle, afterMs);
    };
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, alive, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, alive);
    };
  }, [afterMs, onIdle]);
}
