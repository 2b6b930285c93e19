// Runs in browsers too.
import type { Dong } from './money.ts'

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const
const BILLION = 1_000_000_000

/**
 * The amount as receipts write it under the figure: 200000 → "hai trăm nghìn đồng",
 * 105021 → "một trăm linh năm nghìn không trăm hai mươi mốt đồng".
 */
export const amountInWords = (amount: Dong): string => {
  const sign = amount < 0 ? 'âm ' : ''
  const words = amount === 0 ? ['không'] : numberWords(Math.abs(amount), false)
  return `${sign}${words.join(' ')} đồng`
}

/** `follows`: a larger part was said before, so that the hundreds are said even when they are none. */
const numberWords = (number: number, follows: boolean): string[] => {
  if (number >= BILLION) {
    const rest = number % BILLION
    const billions = [...numberWords((number - rest) / BILLION, follows), 'tỷ']
    return rest === 0 ? billions : [...billions, ...numberWords(rest, true)]
  }
  const words: string[] = []
  for (const [size, name] of [
    [1_000_000, 'triệu'],
    [1_000, 'nghìn'],
    [1, ''],
  ] as const) {
    const group = Math.floor(number / size) % 1_000
    if (group === 0) continue
    words.push(...groupWords(group, follows || words.length > 0))
    if (name !== '') words.push(name)
  }
  return words
}

const groupWords = (group: number, sayHundreds: boolean): string[] => {
  const [hundreds, tens, ones] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10]
  const words: string[] = []
  if (hundreds > 0 || sayHundreds) words.push(digit(hundreds), 'trăm')
  if (tens === 1) words.push('mười')
  else if (tens > 1) words.push(digit(tens), 'mươi')
  else if (ones > 0 && words.length > 0) words.push('linh')
  if (ones > 0) words.push(onesWord(tens, ones))
  return words
}

const onesWord = (tens: number, ones: number): string => {
  if (tens > 1 && ones === 1) return 'mốt'
  if (tens > 1 && ones === 4) return 'tư'
  if (tens > 0 && ones === 5) return 'lăm'
  return digit(ones)
}

const digit = (number: number): string => {
  const word = DIGITS[number]
  if (word === undefined) throw new RangeError(`not a digit: ${number}`)
  return word
}
