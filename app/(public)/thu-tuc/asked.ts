import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { findServices } from '#lib/procedures/find-services.ts'
import { type LifeEvent, lifeEvents, servicesFor } from '#lib/procedures/life-events.ts'

/** For whom, as addresses name it. */
export const audiences = { 'ca-nhan': 'person', 'to-chuc': 'organization' } as const
export type AudienceSlug = keyof typeof audiences

/** What an address of the catalogue asks for. */
export type Asked = {
  readonly question: string
  readonly event: LifeEvent | undefined
  readonly audience: AudienceSlug | undefined
}

type Address = Readonly<Record<string, string | string[] | undefined>>

export const readAsked = ({ tim, viec, ai }: Address): Asked => ({
  question: typeof tim === 'string' ? tim.trim().slice(0, 200) : '',
  event: lifeEvents.find(({ slug }) => slug === viec),
  audience: ai === 'ca-nhan' || ai === 'to-chuc' ? ai : undefined,
})

/** An address that asks for the same, but for what is changed. */
export const addressOf = ({ question, event, audience }: Asked, change: Partial<Asked> = {}): string => {
  const wanted = { question, event, audience, ...change }
  const parameters = new URLSearchParams()
  if (wanted.question) parameters.set('tim', wanted.question)
  if (wanted.event) parameters.set('viec', wanted.event.slug)
  if (wanted.audience) parameters.set('ai', wanted.audience)
  return parameters.size > 0 ? `/thu-tuc?${parameters}` : '/thu-tuc'
}

export const servicesAskedFor = (
  offered: readonly Procedure[],
  { question, event, audience }: Asked,
): readonly Procedure[] => {
  const among = event ? servicesFor(event, offered) : offered
  const forWhom = audience ? among.filter((each) => each.audience === audiences[audience]) : among
  return findServices(forWhom, question)
}
