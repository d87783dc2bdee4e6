/** Industries of which it is published how long they take; any other may be written as well. */
export const industryNames: readonly string[] = [
  'Accounting',
  'Aerospace and defence',
  'Business services',
  'Computers and electronics',
  'Construction',
  'Energy and utilities',
  'Engineering services',
  'Government and public sector',
  'Hotels and hospitality',
  'Private security',
  'Restaurants and catering',
  'Supermarkets',
]
