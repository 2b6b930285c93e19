/** A word of an address, ready to be compared. */
export type Word = {
  /** Small letters without accents, in one spelling where people have two. */
  readonly key: string
  /** The accents that were written, whatever letter bears them: "hoà" and "hòa" are one word, "hóa" is another. */
  readonly marks: string
  /** What stands before it: 0 nothing, 1 a dash (part of many names, and a separator too), 2 a comma or a line's end. */
  readonly border: 0 | 1 | 2
}

/** The words of an address or of a unit's name. "P.1" and "Q3" are two words each. */
export const addressWords = (text: string): readonly Word[] => {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’‘ʼ`´]\s*/gu, '')
    .replace(/(?<![\p{L}\d])([pqf])(?=\d{1,2}(?!\d))/gu, '$1 ')
  const words: Word[] = []
  let border: Word['border'] = 2
  for (const [found] of plain.matchAll(/[\p{L}\p{M}\d]+|[-–—]|[,;\n()]/gu)) {
    if (/^[,;\n()]$/u.test(found)) border = 2
    else if (/^[-–—]$/u.test(found)) border = border === 2 ? 2 : 1
    else {
      words.push({ ...spelled(found), border })
      border = 0
    }
  }
  return words
}

const spelled = (word: string): Pick<Word, 'key' | 'marks'> => {
  const decomposed = word.normalize('NFD')
  const key = decomposed
    .replace(/\p{M}/gu, '')
    .replace(/[đð]/gu, 'd')
    // Mỹ and Mĩ, Đắk and Đắc, phường 01 and phường 1.
    .replaceAll('y', 'i')
    .replace(/k$/, 'c')
    .replace(/^0+(?=\d)/, '')
  const marks = [...decomposed].filter((sign) => sign === 'đ' || /\p{M}/u.test(sign)).join('')
  // Đăk and Đắk are one word.
  return { key, marks: key.endsWith('c') ? marks.replace('\u0301', '') : marks }
}

export const isSpelledAs = (typed: Word, official: Word): boolean => typed.marks === official.marks

/** Whether what was typed can be this word: nobody has to type accents, but those typed must be right. */
export const canBe = (typed: Word, official: Word): boolean =>
  [...typed.marks].every((mark) => official.marks.includes(mark))
