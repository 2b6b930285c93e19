/** A line of an official form in one breath; without a number ''. The compiler still reads the names in its blanks. */
export const line = <const B extends readonly object[]>(number: string, ...blanks: B) =>
  ({ kind: 'line', ...(number !== '' && { number }), blanks }) as const
