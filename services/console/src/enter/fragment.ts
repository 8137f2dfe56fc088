/** Takes the token out of the address: it must not stay in the history of the browser. */
export function takeFragment(): string {
  const token = window.location.hash.slice(1);
  if (window.location.hash !== '') window.history.replaceState(null, '', window.location.pathname);
  return token;
}

let arrival = '';

/** Keeps the token one arrived with; runs before the router, which would otherwise keep the address too. */
export function keepArrival(): void {
  const secretPaths = ['/sign-in', '/invitation'];
  if (secretPaths.includes(window.location.pathname)) arrival = takeFragment();
}

export function arrivalToken(): string {
  return arrival;
}
