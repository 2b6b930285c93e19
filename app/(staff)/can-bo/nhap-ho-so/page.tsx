import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { channelWords } from '#components/case/channel-words.ts'
import { Field } from '#components/form/Field.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { SubmitButton } from '#components/form/SubmitButton.tsx'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Moment } from '#components/ui/Dateline.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { deskStart } from '#lib/queries/desk-start.ts'
import { currentStaff } from '../../_frame/current-staff.ts'
import { GuideLinks } from '../../_frame/GuideLinks.tsx'
import { entryFields } from './entry-fields.ts'

export const metadata: Metadata = { title: 'Nhập hồ sơ giấy' }

const path = '/can-bo/nhap-ho-so'

const EntryStartPage = async () => {
  const start = await deskStart(await currentStaff(path), theWorld())
  if (!start) notFound()
  const parked = await parkedFor(path)
  const services = Object.keys(start.services)
  const typed = parked?.values ?? {
    channel: 'direct',
    ...(services.length === 1 && { service: services[0] ?? '' }),
  }
  return (
    <PageBody width="page">
      <FormHead parked={parked} />
      <PageHeading
        lead="Hồ sơ giấy được nhập đủ như tờ khai để cùng một nơi theo dõi, tính hạn và thống kê."
        actions={<GuideLinks place={path} />}
      >
        Nhập hồ sơ giấy
      </PageHeading>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        <FormShell
          action={`${path}/mo`}
          token={await currentFormToken()}
          hidden={{ startKey: parked?.values.startKey ?? randomUUID() }}
        >
          {Object.entries(entryFields(start.services)).map(([name, field]) => (
            <Field key={name} name={name} field={field} typed={typed} problems={parked?.problems ?? {}} />
          ))}
          <SubmitButton />
        </FormShell>
        {start.begun.length > 0 && (
          <section>
            <h2 className="mb-2 font-semibold text-xl">Đang nhập dở</h2>
            <ul className="divide-y divide-rule border-rule border-y">
              {start.begun.map((draft) => (
                <li key={draft.id} className="flex flex-wrap items-baseline justify-between gap-x-6 py-2">
                  <a href={`${path}/${draft.id}`} className="link inline-flex min-h-11 items-center">
                    {draft.procedure}
                  </a>
                  <span className="text-ink-soft text-sm">
                    {channelWords(draft.channel)}, lưu lúc <Moment at={draft.updatedAt} />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </PageBody>
  )
}

export default EntryStartPage
