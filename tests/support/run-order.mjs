/** Files of these folders start the whole system, and mostly wait for it. */
const WAITING = /[\\/]tests[\\/](?:flow|resilience)[\\/]/;

/**
 * The order of spec files, given those that take longest first. The files that wait are spread among those that work: side
 * by side they would leave the processors idle, and at the end everybody would wait for the last of them.
 * @template {{ path: string }} Test
 * @param {readonly Test[]} longestFirst
 * @returns {Test[]}
 */
export function mixedOrder(longestFirst) {
  const order = longestFirst.filter(({ path }) => !WAITING.test(path));
  const waiting = longestFirst.filter(({ path }) => WAITING.test(path));
  // By their size nobody sees how long they wait: the last of them begins when half of the list is through.
  const apart = Math.max(1, Math.floor(order.length / 2 / Math.max(1, waiting.length)));
  for (const [nth, test] of waiting.entries()) order.splice(nth * (apart + 1), 0, test);
  return order;
}
