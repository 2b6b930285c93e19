import { DeliveryFailure } from './delivery-failure.ts'
import type { Sender } from './index.ts'
import { post } from './post.ts'
import type { ZaloTokens } from './zalo-tokens.ts'

type Settings = {
  readonly tokens: ZaloTokens
  /** Template of a message → number of the template that Zalo has approved for it. */
  readonly templates: Readonly<Record<string, string>>
  readonly url?: string
}

const tokenInvalid = -124

/** About this person or their telephone: no such account, a Zalo too old, or they do not want such messages. */
const aboutPerson: readonly number[] = [-108, -110, -114, -118, -119, -139, -140, -141]

/**
 * Zalo Notification Service: a template approved beforehand, filled with the file's code and what happened, to the Zalo
 * account of a telephone number. It answers 200 to everything and says in `error` what became of it. At night
 * (22:00–06:00) it takes nothing, which passes like any other hindrance.
 */
export const zaloNotifications =
  ({ tokens, templates, url = 'https://business.openapi.zalo.me/message/template' }: Settings): Sender =>
  async ({ id, to, template, facts }) => {
    const templateId = templates[template]
    if (templateId === undefined) throw new DeliveryFailure('noTemplate', { isFinal: true })
    const body = JSON.stringify({
      phone: to.replace(/^\+/, ''),
      template_id: templateId,
      template_data: facts,
      tracking_id: id,
    })
    const send = async (token: string): Promise<number> => {
      const { status, json } = await post(
        url,
        { access_token: token, 'content-type': 'application/json' },
        body,
      )
      if (status !== 200) throw new DeliveryFailure('answer', { number: status })
      return errorIn(json)
    }
    const token = await tokens.current()
    const first = await send(token)
    const error = first === tokenInvalid ? await send(await tokens.renewed(token)) : first
    if (error === 0) return
    if (error === tokenInvalid) throw new DeliveryFailure('login')
    throw new DeliveryFailure('zalo', { number: error, isFinal: aboutPerson.includes(error) })
  }

const errorIn = (json: unknown): number => {
  if (typeof json === 'object' && json !== null && 'error' in json && typeof json.error === 'number')
    return json.error
  throw new DeliveryFailure('answer', { number: 200 })
}
