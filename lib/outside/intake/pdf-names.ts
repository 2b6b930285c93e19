/**
 * What makes a PDF more than paper: scripts, programs to start, files inside, forms to send and forms that only one
 * maker's program draws (ISO 32000-1, 12.6.4 and 7.11.4).
 */
const active = new Set([
  'JavaScript',
  'JS',
  'Launch',
  'EmbeddedFile',
  'EF',
  'RichMedia',
  'RichMediaContent',
  'Rendition',
  'Movie',
  'XFA',
  'ImportData',
  'SubmitForm',
  'GoToE',
])

export const isActiveName = (name: string): boolean => active.has(name)

/** All names in a piece of PDF, those spelled with #-codes too, which hide them from whoever reads bytes. */
export const namesIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/\/([^\s\0()<>[\]{}/%]+)/g)].map(([, name = '']) => decoded(name)))

const decoded = (name: string): string =>
  name.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
