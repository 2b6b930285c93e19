import localFont from 'next/font/local'

/*
 * Two subsets each, with the ranges that their makers cut them by (the loader reads literals only, so they stand here
 * twice). The stand-in font hangs on the Vietnamese half, which comes last in the list of families: it must never win
 * over a subset that is there.
 */

const sansLatin = localFont({
  src: [
    {
      path: '../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2',
      weight: '400',
    },
    {
      path: '../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2',
      weight: '600',
    },
  ],
  variable: '--font-sans-latin',
  display: 'swap',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
    },
  ],
})

const sansVietnamese = localFont({
  src: [
    {
      path: '../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2',
      weight: '400',
    },
    {
      path: '../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2',
      weight: '600',
    },
  ],
  variable: '--font-sans-vietnamese',
  display: 'swap',
  adjustFontFallback: 'Arial',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB',
    },
  ],
})

/** For documents and the names of pages. Not preloaded: the words to act on come first. */
const serifLatin = localFont({
  src: [
    { path: '../node_modules/@fontsource/noto-serif/files/noto-serif-latin-400-normal.woff2', weight: '400' },
    { path: '../node_modules/@fontsource/noto-serif/files/noto-serif-latin-600-normal.woff2', weight: '600' },
  ],
  variable: '--font-serif-latin',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
    },
  ],
})

const serifVietnamese = localFont({
  src: [
    {
      path: '../node_modules/@fontsource/noto-serif/files/noto-serif-vietnamese-400-normal.woff2',
      weight: '400',
    },
    {
      path: '../node_modules/@fontsource/noto-serif/files/noto-serif-vietnamese-600-normal.woff2',
      weight: '600',
    },
  ],
  variable: '--font-serif-vietnamese',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Times New Roman',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB',
    },
  ],
})

/** The classes that bring the fonts' variables onto the page. */
export const fontClasses = [sansLatin, sansVietnamese, serifLatin, serifVietnamese]
  .map((font) => font.variable)
  .join(' ')
