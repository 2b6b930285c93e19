import { commandWords, inputProblemWords, refusalWords } from '#components/case/command-words.ts'
import { momentText } from '#components/ui/day-words.ts'
import type { Refusal } from '#lib/domain/case/workflow.ts'
import { mostSigned } from '#lib/domain/result/signing-list.ts'
import type { SigningEnd } from '#lib/queries/signing-outcome.ts'
import type { SigningSheetLine } from '#lib/queries/signing-sheet.ts'
import type { BulkOutcome } from '../hang-loat/bulk-words.ts'

export const overLimit = `Mỗi lần ký nhiều nhất ${mostSigned} kết quả.`

/** Why a result cannot be signed, to the one who would sign it. */
export const obstacleWords = (obstacle: NonNullable<SigningSheetLine['obstacle']>): string =>
  obstacle.why === 'resultIncomplete' && 'missing' in obstacle
    ? `Nội dung kết quả còn thiếu: ${obstacle.missing.join('; ')}. Trả lại để chuyên viên hoàn thành.`
    : reasonWords(obstacle.why)

/** Codes of the workflow table, of what was written, and of what only signing can find. */
const reasonWords = (code: string): string => {
  const own = ownWords[code]
  if (own) return own
  return Object.hasOwn(refusalWords, code) ? refusalWords[code as Refusal] : inputProblemWords(code)
}

const ownWords: Readonly<Record<string, string>> = {
  notAllowedNow: 'Hồ sơ không còn chờ ký.',
  notFound: 'Hồ sơ không còn thuộc thẩm quyền ký của người ký.',
  stale: 'Hồ sơ vừa thay đổi.',
  resultMissing:
    'Chưa có nội dung để ký số. Trả lại để chuyên viên soạn, hoặc ký tay rồi vào sổ bằng bản quét.',
  resultNotMended: 'Chuyên viên chưa sửa nội dung so với bản đã bị thu hồi.',
  resultChanged: 'Nội dung kết quả vừa được sửa. Đọc bản mới rồi ký.',
  resultIncomplete: 'Nội dung kết quả còn thiếu. Trả lại để chuyên viên hoàn thành.',
  factorRequired: 'Đã quá hai phút kể từ khi nhập mã. Nhập mã mới để ký.',
}

/** What came of one result, and in a sentence. */
export const endWords = (end: SigningEnd): { readonly kind: BulkOutcome; readonly words: string } => {
  switch (end.kind) {
    case 'signed':
      return { kind: 'done', words: `Đã ký, số ${end.number}.` }
    case 'open':
      return { kind: 'refused', words: 'Chưa ký: việc ký dừng trước khi đến hồ sơ này. Chưa cấp số.' }
    case 'leftOut': {
      if (!end.first) return { kind: 'refused', words: `Chưa ký. ${reasonWords(end.refusal)}` }
      const { by, command, at } = end.first
      const { day, time } = momentText(at)
      const who = by ?? 'Hệ thống'
      return {
        kind: 'first',
        words: `Chưa ký: ${who} ${commandWords[command].did} lúc ${time} ngày ${day}.`,
      }
    }
  }
}
