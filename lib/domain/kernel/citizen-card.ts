// Runs in browsers too: days are ISO strings.
import { parseCitizenId, type Sex } from './citizen-id.ts'
import { parseVietnameseDate } from './civil-date.ts'
import { parseOldIdNumber } from './identity-number.ts'
import { isPersonName, normalizeName } from './person-name.ts'
import { err, ok, type Result } from './result.ts'

/** What the QR code on the front of a citizen's card says. What a card lacks, or gives in no readable shape, is absent. */
export type CitizenCard = {
  readonly number: string
  readonly oldNumber?: string
  readonly fullName: string
  readonly birthDate?: string
  readonly sex?: Sex
  readonly address?: string
  readonly issuedOn?: string
}

export type CardError = 'empty' | 'notACard'

/** Longer than any card: the rest of what is pasted or posted here is nobody's card. */
export const longestCard = 1000

/**
 * Reads number|old number|name|ddMMyyyy|sex|address|ddMMyyyy. The old number is often empty, and some cards have
 * neither it nor its bar; newer ones say more after the day of issue, which nobody here asks for.
 */
export const readCitizenCard = (scanned: string): Result<CitizenCard, CardError> => {
  const parts = asUtf8(scanned.slice(0, longestCard))
    .split('|')
    .map((part) => part.normalize('NFC').replace(/\s+/gu, ' ').trim())
  if (parts.every((part) => part === '')) return err('empty')
  const [first = '', second = '', ...rest] = parts
  const number = parseCitizenId(first)
  const hasOldNumber = second === '' || /^\d+$/.test(second)
  const [name = '', birth = '', sex = '', address = '', issued = ''] = hasOldNumber ? rest : [second, ...rest]
  const fullName = normalizeName(name)
  if (!number.ok || !isPersonName(fullName)) return err('notACard')
  const oldNumber = hasOldNumber ? parseOldIdNumber(second) : err('empty')
  const birthDate = solidDay(birth)
  const issuedOn = solidDay(issued)
  const known = sexes[sex.toLowerCase()]
  return ok({
    number: number.value,
    ...(oldNumber.ok && { oldNumber: oldNumber.value }),
    fullName,
    ...(birthDate && { birthDate }),
    ...(known && { sex: known }),
    ...(address && { address }),
    ...(issuedOn && { issuedOn }),
  })
}

/** What to do about a picture or a text that is no card. */
export const cardMessage = (error: CardError) =>
  error === 'empty'
    ? 'Chưa có gì để đọc. Đưa mã QR ở mặt trước thẻ vào khung hoặc chọn ảnh chụp thẻ.'
    : 'Mã QR này không phải của thẻ căn cước. Chọn mã ở mặt trước thẻ, góc trên bên phải.'

const sexes: Readonly<Record<string, Sex>> = { nam: 'male', nữ: 'female' }

const solidDay = (text: string): string | undefined => {
  const day = /^\d{8}$/.test(text) ? parseVietnameseDate(text) : undefined
  return day?.ok ? day.value : undefined
}

/** Some readers take the card's UTF-8 for Latin letters: "Nguyá»…n". Whatever is no such mistake stays as it is. */
const asUtf8 = (text: string): string => {
  const bytes = Array.from(text, (letter) => letter.codePointAt(0) ?? 0)
  if (bytes.every((byte) => byte < 0x80) || bytes.some((byte) => byte > 0xff)) return text
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return text
  }
}
