/** How postcodes are written: British, Irish, Canadian, Dutch, American, Australian, Brazilian, and those of digits. */
export const postcodes: readonly RegExp[] = [
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/,
  /\b[A-Z]\d[\dW] ?[A-Z\d]{4}\b/,
  /\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b/,
  /\b\d{4} ?[A-Z]{2}\b/,
  /\b[A-Z]{2},? ?\d{5}(?:-\d{4})?\b/,
  /\b(?:[A-Z]{2,3}) \d{4}\b/,
  /\b\d{5}-\d{3}\b/,
  /\b\d{4}-\d{3}\b/,
  /\b\d{2}-\d{3}\b/,
  /\b\d{3} \d{2}\b/,
  /\b\d{5,6}\b/,
  /\b(?:[A-Z]{1,2}-)?\d{4,5} (?=\p{Lu}\p{L})/u,
]
