/** The light colors of `app/globals.css`, for what no style sheet reaches: the manifest and pictures. */
export const palette = {
  paper: '#fcf9f2',
  ink: '#1b1915',
  ink2: '#5a544a',
  rule: '#d8d1c2',
  control: '#7b7466',
  accent: '#1d3fa8',
} as const;
