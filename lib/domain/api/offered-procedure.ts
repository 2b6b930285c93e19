import { z } from 'zod'

const offered = {
  code: z.string().meta({ description: 'Mã thủ tục hành chính quốc gia' }),
  slug: z.string(),
  revision: z.int().meta({ description: 'Tăng lên khi câu hỏi hoặc giấy tờ thay đổi' }),
  name: z.string(),
  field: z.string(),
  level: z.int(),
}

/** A service that can be applied for. */
export const offeredProcedure = z.object(offered).meta({ id: 'Procedure', title: 'Thủ tục đang áp dụng' })
export type OfferedProcedure = z.infer<typeof offeredProcedure>

export const procedureList = z
  .object({ items: z.array(offeredProcedure) })
  .meta({ id: 'ProcedureList', title: 'Các thủ tục đang áp dụng' })

/** The same with everything that an application to it takes. */
export const procedureDetail = z
  .object({
    ...offered,
    answersSchema: z.record(z.string(), z.unknown()).meta({
      description: 'JSON Schema (2020-12) của answers; câu nào bắt buộc còn tùy câu trả lời khác (x-only-if)',
    }),
    papers: z.array(
      z.object({ code: z.string(), name: z.string(), optional: z.boolean(), when: z.string().nullable() }),
    ),
    units: z.array(z.object({ code: z.string(), name: z.string() })),
  })
  .meta({ id: 'ProcedureDetail', title: 'Một thủ tục và tờ khai của nó' })
export type ProcedureDetail = z.infer<typeof procedureDetail>

/** A schema as JSON Schema, for documents. */
export const schemaDocument = (schema: z.ZodType): Record<string, unknown> => ({ ...z.toJSONSchema(schema) })
