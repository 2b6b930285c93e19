import { theWorld } from '#app/_http/the-world.ts'
import { hearVnpay, type IpnAnswer } from '#lib/use-cases/payment/hear-vnpay.ts'

const messages: Readonly<Record<IpnAnswer, string>> = {
  '00': 'Confirm Success',
  '01': 'Order not found',
  '02': 'Order already confirmed',
  '04': 'Invalid amount',
  '97': 'Invalid signature',
  '99': 'Unknown error',
}

/**
 * The notification of VNPay (IPN), as VNPay calls it: GET, everything in the query. Anything but 00 and 02 has it called
 * again, so that a fault of ours loses nothing.
 */
export const GET = async (request: Request): Promise<Response> => {
  const answer = await hearVnpay(new URL(request.url).search.slice(1), theWorld()).catch(
    (error: unknown): IpnAnswer => {
      console.error(
        'a notification of VNPay could not be carried out:',
        error instanceof Error ? error.message : '',
      )
      return '99'
    },
  )
  return Response.json(
    { RspCode: answer, Message: messages[answer] },
    { headers: { 'cache-control': 'no-store' } },
  )
}

export const dynamic = 'force-dynamic'
