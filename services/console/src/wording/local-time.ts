/** An instant as the reader's local `YYYY-MM-DDTHH:mm`, the form of the browser's own control; empty for none. */
export function toLocal(instant: string | null): string {
  if (instant === null) return '';
  const date = new Date(instant);
  const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}

/** The instant of a local `YYYY-MM-DDTHH:mm`; null while it is empty or half entered. */
export function fromLocal(local: string): string | null {
  const date = new Date(local);
  return local === '' || Number.isNaN(date.getTime()) ? null : date.toISOString();
}
