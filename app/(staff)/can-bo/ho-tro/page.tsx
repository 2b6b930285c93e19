import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { Field } from '#components/form/Field.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { SubmitButton } from '#components/form/SubmitButton.tsx'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { deskScreens } from '#lib/queries/desk-screens.ts'
import { deskStart } from '#lib/queries/desk-start.ts'
import { currentStaff } from '../../_frame/current-staff.ts'
import { ScreenTag } from './ScreenTag.tsx'
import { serviceField } from './service-field.ts'

export const metadata: Metadata = { title: 'Khai tại quầy' }

const path = '/can-bo/ho-tro'

/** Lets somebody fill in an application themselves, on a screen at the counter. */
const HelpPage = async () => {
  const actor = await currentStaff(path)
  const start = await deskStart(actor, theWorld())
  if (!start) notFound()
  const screens = await deskScreens(actor, theWorld())
  const parked = await parkedFor(path)
  const services = Object.keys(start.services)
  const typed = parked?.values ?? (services.length === 1 ? { service: services[0] ?? '' } : {})
  return (
    <PageBody width="page">
      <FormHead parked={parked} />
      <PageHeading lead="Người dân tự khai trên máy tính bảng hoặc máy tính đặt tại quầy; cán bộ giúp khi cần, quét giấy tờ rồi nộp. Tính là hồ sơ trực tuyến.">
        Khai tại quầy
      </PageHeading>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        <FormShell
          action={`${path}/mo`}
          token={await currentFormToken()}
          hidden={{ startKey: parked?.values.startKey ?? randomUUID() }}
        >
          <Field
            name="service"
            field={serviceField(start.services)}
            typed={typed}
            problems={parked?.problems ?? {}}
          />
          <SubmitButton>Mở màn hình</SubmitButton>
        </FormShell>
        {screens.length > 0 && (
          <section>
            <h2 className="mb-2 font-semibold text-xl">Đã mở hôm nay, chưa nộp</h2>
            <ul className="divide-y divide-rule border-rule border-y">
              {screens.map((screen) => (
                <li
                  key={screen.draftId}
                  className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2"
                >
                  <a href={`${path}/${screen.draftId}`} className="link inline-flex min-h-11 items-center">
                    {screen.procedure}, <Moment at={screen.startedAt} />
                  </a>
                  <ScreenTag state={screen.state} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </PageBody>
  )
}

export default HelpPage
