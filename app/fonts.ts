import localFont from 'next/font/local';

export const newsreader = localFont({
  src: '../public/fonts/newsreader-latin-500-normal.woff2',
  weight: '500',
  style: 'normal',
  display: 'swap',
  variable: '--font-newsreader',
  adjustFontFallback: 'Times New Roman',
});

export const sourceSans = localFont({
  src: '../public/fonts/source-sans-3-latin-wght-normal.woff2',
  weight: '200 900',
  style: 'normal',
  display: 'swap',
  variable: '--font-source-sans',
  adjustFontFallback: 'Arial',
});
