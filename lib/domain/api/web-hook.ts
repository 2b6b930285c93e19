import { z } from 'zod'

/** What a system is told when a file changes: identifiers only. Whoever may know more asks for it. */
export const webHook = z
  .object({
    type: z.literal('dossier.changed'),
    timestamp: z.iso.datetime(),
    data: z.object({
      id: z.uuid(),
      code: z.string().meta({ description: 'Mã hồ sơ; khi chưa tiếp nhận là số tạm' }),
      status: z.string().meta({ description: 'Mã trạng thái quốc gia, 1 đến 10' }),
      version: z.int().meta({ description: 'Tăng sau mỗi thay đổi: tin đến muộn có số nhỏ hơn' }),
    }),
  })
  .meta({ id: 'DossierChanged', title: 'Hồ sơ đổi trạng thái' })

export type WebHook = z.infer<typeof webHook>
