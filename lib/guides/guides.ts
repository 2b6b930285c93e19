import { proceduresOn } from '#lib/procedures/index.ts'
import { deskGuides } from './desk/desk-guides.ts'
import { families } from './families.ts'
import { following } from './following.ts'
import type { Guide } from './guide.ts'
import { type ServiceGuide, serviceGuide } from './service-guide.ts'

/** The guides to the families of which a service is offered on an ISO day. */
export const serviceGuidesOn = (day: string): readonly ServiceGuide[] => {
  const offered = proceduresOn(day)
  return families.flatMap((family) => serviceGuide(family, offered) ?? [])
}

/** Every guide of an ISO day: to the services, to what follows, to the tasks of the office. */
export const guidesOn = (day: string): readonly Guide[] => [...serviceGuidesOn(day), following, ...deskGuides]
