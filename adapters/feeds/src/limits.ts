/** How much one feed may be. Lengths in UTF-16 units. */
export const limits = {
  bytes: 10 * 1024 * 1024,
  /** Of elements within each other; real feeds, marked-up content included, stay far below. */
  depth: 100,
  items: 200,
  /** Among which the newest are looked for. */
  itemsRead: 5_000,
  title: 300,
  text: 4_000,
  /** What is looked at of one field to make its text from. */
  markup: 100_000,
  address: 2_048,
  guid: 500,
}
