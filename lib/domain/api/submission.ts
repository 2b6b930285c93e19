import { z } from 'zod'

const paper = z
  .string()
  .max(60)
  .meta({ description: 'Mã giấy tờ trong papers của thủ tục', examples: ['identity'] })

/** In the request itself, or sent ahead by POST /api/v1/files. */
const attachedFile = z.union([
  z.strictObject({
    paper,
    name: z.string().min(1).max(200),
    content: z.string().meta({ contentEncoding: 'base64', description: 'PDF, JPEG, PNG hoặc HEIC' }),
  }),
  z.strictObject({ paper, fileId: z.uuid() }),
])

/** An application as a system files it. */
export const submissionRequest = z
  .strictObject({
    procedure: z.string().max(100).meta({ description: 'Tên ngắn (slug) của thủ tục' }),
    answers: z.record(z.string(), z.unknown()).meta({
      description: 'Theo answersSchema của thủ tục (GET /api/v1/procedures/{slug})',
    }),
    files: z.array(attachedFile).max(40).default([]),
  })
  .meta({ id: 'SubmissionRequest', title: 'Nộp một hồ sơ' })

export type SubmissionRequest = z.output<typeof submissionRequest>
export type AttachedFile = SubmissionRequest['files'][number]

/** What was asked for, mended: only that may be in it. */
export const supplementRequest = z
  .strictObject({
    answers: z.record(z.string(), z.unknown()).default({}).meta({
      description: 'Chỉ những câu cần sửa; một bảng thì gửi lại cả bảng',
    }),
    files: z.array(attachedFile).max(40).default([]),
    kept: z
      .array(z.string().max(200))
      .max(500)
      .default([])
      .meta({ description: 'Những điểm (toMend.point) để nguyên vì đã đúng' }),
  })
  .meta({ id: 'SupplementRequest', title: 'Bổ sung một hồ sơ' })

export type SupplementRequest = z.output<typeof supplementRequest>

/** What takes an application back: the system says that its person wants it so. */
export const withdrawalRequest = z
  .strictObject({
    askedByPerson: z.literal(true).meta({ description: 'Người có hồ sơ đã yêu cầu rút' }),
  })
  .meta({ id: 'WithdrawalRequest', title: 'Rút một hồ sơ' })

/** What was filed, by identifiers only. */
export const submission = z
  .object({
    id: z.uuid(),
    number: z.string().meta({ description: 'Số tạm; mã hồ sơ được cấp khi tiếp nhận' }),
    dossierCode: z.string().nullable(),
    status: z.string().meta({ description: 'Mã trạng thái quốc gia, 1 đến 10' }),
    unit: z.string().meta({ description: 'Mã đơn vị giải quyết' }),
    toMend: z.array(z.object({ point: z.string(), words: z.string() })).meta({
      description: 'Những điểm cần bổ sung, ví dụ field.fullName hoặc paper.identity, và phải làm gì',
    }),
  })
  .meta({ id: 'Submission', title: 'Hồ sơ đã nộp' })

export type Submission = z.infer<typeof submission>

/** A file that was sent ahead. */
export const sentFile = z
  .object({
    id: z.uuid(),
    size: z.int(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'SentFile', title: 'Tệp đã gửi trước' })

export type SentFile = z.infer<typeof sentFile>
