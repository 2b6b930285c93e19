import { DeliveryFailure } from './delivery-failure.ts'

/** Milliseconds: a gateway that takes longer is as good as away, and the queue goes on. */
const patience = 10_000

/** Posts to a gateway and answers with its status and JSON; throws a DeliveryFailure when nobody answers in time. */
export const post = async (
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string | URLSearchParams,
): Promise<{ readonly status: number; readonly json: unknown }> => {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    return { status: response.status, json: await response.json().catch(() => null) }
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError'
    throw new DeliveryFailure(isLate ? 'timeout' : 'unreachable')
  }
}
