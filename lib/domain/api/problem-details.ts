import { z } from 'zod'

/** What went wrong, as RFC 9457 has it; what is wrong with single values stands in `errors`. */
export const problemDetails = z
  .object({
    type: z.string().meta({ description: 'Địa chỉ của lời giải thích; phần sau # là mã lỗi' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    errors: z
      .array(
        z.object({
          control: z
            .string()
            .meta({ description: 'Tên ô khai, ví dụ residences.0.from; files.0 là tệp thứ nhất' }),
          code: z.string(),
          sentence: z.string().meta({ description: 'Câu tiếng Việt để hiện cạnh ô khai' }),
        }),
      )
      .optional(),
  })
  .meta({ id: 'Problem', title: 'Lỗi' })

export type ProblemDetails = z.infer<typeof problemDetails>
export type ValueProblem = NonNullable<ProblemDetails['errors']>[number]
