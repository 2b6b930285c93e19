import { theWorld } from '#app/_http/the-world.ts'
import { say } from '#components/language/say.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { serviceGuidesOn } from '#lib/guides/guides.ts'
import { catalogueDay } from '#lib/outside/world.ts'
import { guidePath } from './guide-path.ts'

/** From a service to the guide of its family. */
export const GuideLink = ({ field }: Pick<Procedure, 'field'>) => {
  const guides = serviceGuidesOn(catalogueDay(theWorld()).toString())
  const guide = guides.find((each) => each.field === field)
  return (
    guide && (
      <p data-screen-only="" className="mt-3">
        <a href={guidePath(guide)} className="link inline-flex min-h-11 items-center">
          {say('Xem hướng dẫn bằng hình')}
        </a>
      </p>
    )
  )
}
