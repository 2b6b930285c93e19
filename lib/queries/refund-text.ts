import { z } from 'zod'
import { type RefundGround, refundGrounds } from '#lib/domain/payment/payment-state.ts'
import type { World } from '#lib/outside/world.ts'
import type { MessageText } from './message-text.ts'

const facts = z.object({
  amount: z.int(),
  ground: z.enum(Object.keys(refundGrounds) as [RefundGround, ...RefundGround[]]),
  way: z.enum(['vnpay', 'cash', 'transfer']).optional(),
})

const ways = {
  vnpay: 'Tiền về lại tài khoản đã thanh toán; ngân hàng có thể cần vài ngày làm việc.',
  cash: 'Tiền đã được trả tại quầy.',
  transfer: 'Tiền đã được chuyển khoản trả lại.',
} as const

/** Tells of money that is owed back, or has gone back. */
export const refundText = async (
  template: 'refundDue' | 'refunded',
  caseId: string | null,
  data: unknown,
  world: World,
): Promise<MessageText | undefined> => {
  const { amount, ground, way = 'vnpay' } = facts.parse(data)
  const file = caseId
    ? await world.db.case.findUnique({ where: { id: caseId }, include: { unit: true } })
    : null
  if (!file) return undefined
  const number = file.dossierCode ?? file.provisionalNumber
  const money = `${amount.toLocaleString('vi-VN')} đồng`
  return template === 'refundDue'
    ? {
        subject: `Sẽ hoàn ${money} của hồ sơ ${number}`,
        paragraphs: [
          `${file.unit.name} đã nhận ${money} và sẽ hoàn lại. Lý do: ${refundGrounds[ground]}.`,
          'Ông/Bà chưa cần làm gì. Tiền về rồi, chúng tôi báo ngay.',
        ],
      }
    : {
        subject: `Đã hoàn ${money} của hồ sơ ${number}`,
        paragraphs: [`${file.unit.name} đã hoàn lại ${money}. ${ways[way]}`],
      }
}
