import { notFound } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { hearLanguage } from '#app/_http/language.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { requirePerson } from '#app/_site/require-person.ts'
import { titled } from '#app/_site/titled.ts'
import { FieldList } from '#components/form/FieldList.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { SubmitButton } from '#components/form/SubmitButton.tsx'
import { Rich } from '#components/language/Rich.tsx'
import { say } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { myComplaints } from '#lib/queries/complaint/my-complaints.ts'
import { fieldsIn } from '#lib/words/field-in.ts'
import { complaintFields } from './complaint-fields.ts'
import { FiledComplaint } from './FiledComplaint.tsx'

export const generateMetadata = titled('Phản ánh, khiếu nại')

/** What the owner says against the file, with the answer and the day by which it is due. */
const ComplaintPage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const language = await hearLanguage()
  const { id } = await params
  const path = `/ho-so/${id}/phan-anh` as const
  const mine = await myComplaints(await requirePerson(path), id, theWorld())
  if (!mine) notFound()
  const parked = await parkedFor(path)
  return (
    <PageBody width="question">
      <Breadcrumbs
        crumbs={[
          { label: say('Hồ sơ của tôi'), href: '/ho-so' },
          { label: mine.number, href: `/ho-so/${id}` },
        ]}
      />
      <FormHead parked={parked} />
      <PageHeading
        over={<Vietnamese>{`${mine.service}, ${mine.number}`}</Vietnamese>}
        lead={
          <Rich
            says="Gửi thẳng đến người đứng đầu <unit>{unit}</unit>. Mỗi loại có thời hạn trả lời riêng theo luật."
            values={[{ unit: mine.unit }]}
            marks={{ unit: (words) => <Vietnamese>{words}</Vietnamese> }}
          />
        }
      >
        {say('Phản ánh, khiếu nại')}
      </PageHeading>
      {mine.rows.length > 0 && (
        <ul className="mb-10 space-y-5">
          {mine.rows.map((row) => (
            <li key={row.id}>
              <FiledComplaint row={row} />
            </li>
          ))}
        </ul>
      )}
      <FormShell action={`${path}/gui`} token={await currentFormToken()}>
        <FieldList
          fields={fieldsIn(language, complaintFields)}
          typed={parked?.values}
          problems={parked?.problems}
        />
        <SubmitButton>{say('Gửi đến người đứng đầu cơ quan')}</SubmitButton>
      </FormShell>
    </PageBody>
  )
}

export default ComplaintPage
