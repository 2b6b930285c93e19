import type { Person } from '#lib/domain/access/actor.ts'
import type { Status } from '#lib/domain/case/status.ts'
import type { Language } from '#lib/domain/kernel/language.ts'
import { type Dong, dong } from '#lib/domain/kernel/money.ts'
import type { PaymentMethod, PaymentState } from '#lib/domain/payment/payment-state.ts'
import { vietQr } from '#lib/domain/payment/vietqr.ts'
import { dayOf, toInstant } from '#lib/outside/clock/index.ts'
import type { Prisma } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { serviceIn } from '#lib/procedures/english/index.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { isFeeSettled } from '#lib/use-cases/case/facts.ts'
import { isUuid } from '#lib/use-cases/draft/draft-of.ts'
import { accountOn, isPayable } from '#lib/use-cases/payment/start-payment.ts'

/** What to enter for a transfer, and the same as the text of a QR code. */
export type TransferSheet = {
  readonly qr: string
  readonly bankName: string
  readonly accountNumber: string
  readonly accountName: string
  readonly amount: Dong
  readonly content: string
  /** ISO instant until which the code is kept open. */
  readonly until: string
}

/** The fee of one's own file and how it can be paid. Plain data. */
export type MyPayment = {
  readonly service: string
  readonly number: string
  readonly status: Status
  readonly unit: { readonly name: string; readonly address: string }
  readonly due: Dong
  readonly receipt: { readonly number: string } | null
  readonly isSettled: boolean
  /** Whether anything can be paid from afar now, and how. */
  readonly offered: readonly PaymentMethod[]
  /** An order at VNPay that waits to be paid: where to go, and until when. */
  readonly vnpay: { readonly address: string; readonly until: string } | null
  readonly transfer: TransferSheet | null
  /** Every order so far, latest first. */
  readonly orders: readonly {
    readonly orderRef: string
    readonly method: PaymentMethod
    readonly state: PaymentState
    readonly at: string
  }[]
}

type Asking = { readonly appUrl: string; readonly ip: string; readonly language: Language }

/** The payment page of a file of the actor's own; null for everybody else. */
export const myPayment = async (
  actor: Person,
  caseId: string,
  { appUrl, ip, language }: Asking,
  world: World,
): Promise<MyPayment | null> => {
  const found = await openOrders(actor, caseId, world)
  if (!found) return null
  const { file, isPayableNow, account, card, transfer } = found
  return {
    service: serviceIn(language, procedureOf(file.procedureCode, file.revision)).procedure.shortName,
    number: file.dossierCode ?? file.provisionalNumber,
    status: file.status as Status,
    unit: file.unit,
    due: dong(Number(file.feeDue)),
    receipt: file.receipt && { number: `${file.receipt.number}/${file.receipt.year}` },
    isSettled: isFeeSettled(file),
    offered: isPayableNow
      ? [...(world.vnpay ? (['vnpay'] as const) : []), ...(account ? (['vietqr'] as const) : [])]
      : [],
    vnpay:
      card && world.vnpay
        ? {
            address: world.vnpay.payAddress({
              ...orderOf(card),
              expiresAt: toInstant(card.expiresAt),
              returnUrl: `${appUrl}/ho-so/${caseId}/thanh-toan/ket-qua`,
              ip,
              english: language === 'en',
            }),
            until: card.expiresAt.toISOString(),
          }
        : null,
    transfer,
    orders: file.payments.map(({ orderRef, method, state, createdAt }) => ({
      orderRef,
      method: method as PaymentMethod,
      state: state as PaymentState,
      at: createdAt.toISOString(),
    })),
  }
}

/** What to enter for a transfer that is open for a file of the actor's own; null for everybody else. */
export const myTransfer = async (
  actor: Person,
  caseId: string,
  world: World,
): Promise<TransferSheet | null> => (await openOrders(actor, caseId, world))?.transfer ?? null

/** A file of the actor's own with the orders that can be paid now. */
const openOrders = async (actor: Person, caseId: string, world: World) => {
  const file = isUuid(caseId)
    ? await world.db.case.findUnique({
        where: { id: caseId },
        include: {
          unit: { select: { name: true, address: true } },
          receipt: true,
          payments: { orderBy: { createdAt: 'desc' }, take: 20 },
        },
      })
    : null
  if (!file || file.ownerId !== actor.accountId) return null
  const now = world.clock.now()
  const isPayableNow = isPayable(file, dayOf(now))
  const account = await accountOn(world.db, file.unitCode, dayOf(now))
  const open = (method: PaymentMethod) =>
    file.payments.find(
      (payment) =>
        isPayableNow &&
        payment.method === method &&
        payment.state === 'pending' &&
        payment.amount === file.feeDue &&
        payment.expiresAt.getTime() > now.epochMilliseconds,
    )
  const [card, transfer] = [open('vnpay'), open('vietqr')]
  return {
    ...{ file, isPayableNow, account, card },
    transfer: transfer && account ? sheetOf(transfer, account) : null,
  }
}

const orderOf = ({ orderRef, amount, createdAt }: Prisma.PaymentGetPayload<object>) => ({
  orderRef,
  amount: dong(Number(amount)),
  createdAt: toInstant(createdAt),
})

const sheetOf = (
  payment: Prisma.PaymentGetPayload<object>,
  { bin, bankName, accountNumber, accountName }: Prisma.BankAccountGetPayload<object>,
): TransferSheet => {
  const { orderRef: content, amount } = orderOf(payment)
  return {
    ...{ bankName, accountNumber, accountName, amount, content },
    qr: vietQr({ bin, account: accountNumber, amount, content }),
    until: payment.expiresAt.toISOString(),
  }
}
