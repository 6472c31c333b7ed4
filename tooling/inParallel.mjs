/**
 * Runs tasks, a few at a time, in their order.
 *
 * @template Item, Result
 * @param {readonly Item[]} items
 * @param {number} limit how many run at once, at least 1
 * @param {(item: Item) => Promise<Result>} task
 * @returns {Promise<Result[]>} in the order of `items`
 */
export async function inParallel(items, limit, task) {
  /** @type {Result[]} */
  const results = [];
  const waiting = items.entries();
  const worker = async () => {
    for (const [index, item] of waiting) results[index] = await task(item);
  };
  await Promise.all(Array.from({ length: limit }, worker));
  return results;
}
