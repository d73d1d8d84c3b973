/** The rows of a side by side, in order, with their labels. */
export const rowLabels = {
  status: 'Status',
  award: 'What you hold at the end',
  price: 'Price',
  length: 'Length',
  weekly: 'Each week',
  hours: 'Hours in all',
  size: 'Size',
  credit: 'Credit between program and degree',
  conditions: 'Conditions for the credit',
  entry: 'Formal entry rule',
  mathematics: 'Mathematics needed',
  delivery: 'Where it is taught',
  assessment: 'Exam and capstone',
  language: 'Language',
  checked: 'Last checked',
} as const;

export type RowName = keyof typeof rowLabels;

export const rowNames = Object.keys(rowLabels) as RowName[];
