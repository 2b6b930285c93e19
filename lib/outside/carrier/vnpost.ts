import { z } from 'zod'
import { err, ok } from '#lib/domain/kernel/result.ts'
import type { Carrier, CarrierOrder } from './index.ts'

export type VnpostSettings = {
  readonly url: string
  readonly customerCode: string
  readonly token: string
}

/** Nothing waits longer for a carrier. */
const patienceMs = 15_000

const answer = z.object({
  /** "100": taken. */
  Status: z.string(),
  ItemCode: z.string().min(1).max(30).optional(),
})

/** VNPost's public administrative post (BCCI): one order for each item (vn-domain.md 6). */
export const vnpost = ({ url, customerCode, token }: VnpostSettings): Carrier => ({
  register: async (order) => {
    const response = await fetch(`${url}/orders`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(orderFields(order, customerCode)),
      signal: AbortSignal.timeout(patienceMs),
    })
    if (!response.ok) throw new Error(`VNPost answered ${response.status}`)
    const { Status, ItemCode } = answer.parse(await response.json())
    if (Status !== '100') return err(Status)
    const itemNumber = ItemCode ?? order.itemNumber
    if (itemNumber === null) throw new Error('VNPost took an item and gave it no number')
    return ok({ itemNumber })
  },
})

/** The fields of an order. Provinces and districts are left to the carrier, who reads them in the address. */
const orderFields = (order: CarrierOrder, customerCode: string) => ({
  CustomerCode: customerCode,
  OrderNumber: order.orderNumber,
  ItemCode: order.itemNumber ?? '',
  CODAmount: order.cashOnDelivery,
  SenderProvince: '',
  SenderDistrict: '',
  SenderAddress: order.sender.address,
  SenderName: order.sender.name,
  SenderTel: order.sender.telephone,
  SenderEmail: '',
  ReceiverProvince: '',
  ReceiverDistrict: '',
  ReceiverAddress: order.receiver.address,
  ReceiverName: order.receiver.name,
  ReceiverTel: order.receiver.telephone,
  ReceiverEmail: '',
  Description: order.description,
  FlagConfig: order.isPaidBySender ? 'SENDER_PAYS' : 'RECEIVER_PAYS',
})
