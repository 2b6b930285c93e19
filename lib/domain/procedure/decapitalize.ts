/** Small first letter, for the middle of a sentence, except where the word is an abbreviation such as CCCD. */
export const decapitalize = (text: string): string => {
  const [first = '', second = ''] = text
  return /\p{Lu}/u.test(second) ? text : first.toLowerCase() + text.slice(first.length)
}
