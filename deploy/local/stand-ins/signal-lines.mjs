/** Those who listen to what arrives; closed on request, so that answers come while nobody does. */
export class Lines {
  open = true;
  /** @type {Set<() => void>} */
  #ends = new Set();

  /** @param {() => void} end @returns {() => void} to call when the listener is gone */
  hold(end) {
    this.#ends.add(end);
    return () => void this.#ends.delete(end);
  }

  /** @param {boolean} open */
  set(open) {
    this.open = open;
    if (!open) for (const end of [...this.#ends]) end();
  }
}
