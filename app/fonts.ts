import localFont from 'next/font/local';

// `optional`: on a slow line the first page keeps the device's own letters, and nothing moves once it is shown.

export const newsreader = localFont({
  src: '../public/fonts/newsreader-latin-500-normal.woff2',
  weight: '500',
  style: 'normal',
  display: 'optional',
  variable: '--font-newsreader',
  adjustFontFallback: 'Times New Roman',
});

export const sourceSans = localFont({
  src: '../public/fonts/source-sans-3-latin-wght-normal.woff2',
  weight: '200 900',
  style: 'normal',
  display: 'optional',
  variable: '--font-source-sans',
  adjustFontFallback: 'Arial',
});
