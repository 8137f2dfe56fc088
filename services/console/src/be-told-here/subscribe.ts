import type { AddressEntry } from '@lapwing/contracts';

/** The script that shows messages while no page is open; served as it lies in `public`. */
const WORKER = '/told.js';

/** What browsers know of Trusted Types; older ones know nothing and need nothing. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL: (url: string) => string;
  };
}
declare global {
  interface Window {
    trustedTypes?: TrustedTypes;
  }
}

/** Why a browser cannot be told, in one word. */
export type NotHere = 'unsupported' | 'denied' | 'failed';

/** Whether this browser can show messages at all. */
export function canBeTold(): boolean {
  return 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
}

/** Asks for leave, subscribes this browser under the installation's key, and returns it as an address. */
export async function subscribeHere(publicKey: string): Promise<(AddressEntry & { channel: 'push' }) | NotHere> {
  if (!canBeTold()) return 'unsupported';
  if ((await Notification.requestPermission()) !== 'granted') return 'denied';
  try {
    await navigator.serviceWorker.register(trusted(WORKER));
    const { pushManager } = await navigator.serviceWorker.ready;
    await (await pushManager.getSubscription())?.unsubscribe();
    const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey });
    const { endpoint = '', keys = {} } = made.toJSON();
    return { channel: 'push', address: endpoint, publicKey: keys['p256dh'] ?? '', secret: keys['auth'] ?? '' };
  } catch {
    return 'failed';
  }
}

/** The one script address that the content security policy lets a page hand to the browser. */
function trusted(url: string): string {
  policy ??= window.trustedTypes?.createPolicy('told', { createScriptURL: (asked) => (asked === WORKER ? asked : '') });
  return policy?.createScriptURL(url) ?? url;
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;
