import { notFound, redirect } from 'next/navigation'
import { currentFormToken } from '#app/_http/form-token.ts'
import { hearLanguage } from '#app/_http/language.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { requirePerson } from '#app/_site/require-person.ts'
import { titled } from '#app/_site/titled.ts'
import { Field } from '#components/form/Field.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { LiveForm } from '#components/form/LiveForm.tsx'
import { SubmitButton } from '#components/form/SubmitButton.tsx'
import { say } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Breadcrumbs } from '#components/ui/Breadcrumbs.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { formatTelephone } from '#lib/domain/kernel/telephone.ts'
import type { Fields } from '#lib/domain/procedure/field.ts'
import { conditionInWords } from '#lib/domain/procedure/messages.ts'
import { today } from '#lib/outside/clock/index.ts'
import { myDelivery } from '#lib/queries/my-delivery.ts'
import { fieldsIn } from '#lib/words/field-in.ts'
import { deliveryFields } from './delivery-fields.ts'

export const generateMetadata = titled('Cách nhận kết quả')

/** Changes how the result comes, until it has gone. */
const DeliveryPage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const language = await hearLanguage()
  const { id } = await params
  const path = `/ho-so/${id}/cach-nhan` as const
  const delivery = await myDelivery(await requirePerson(path), id, theWorld())
  if (!delivery) notFound()
  if (!delivery.mayChoose) redirect(`/ho-so/${id}`)
  const parked = await parkedFor(path)
  const fields: Fields = fieldsIn(language, deliveryFields(delivery.offered))
  const { wish, self } = delivery
  const address = wish.address ?? self
  const typed = parked?.values ?? { way: wish.way, ...address, telephone: formatTelephone(address.telephone) }
  return (
    <PageBody width="question">
      <Breadcrumbs
        crumbs={[
          { label: say('Hồ sơ của tôi'), href: '/ho-so' },
          { label: delivery.number, href: `/ho-so/${id}` },
        ]}
      />
      <FormHead parked={parked} />
      <PageHeading
        over={<Vietnamese>{`${delivery.service}, ${delivery.number}`}</Vietnamese>}
        lead={say('Đổi được cho đến khi kết quả được gửi đi.')}
      >
        {say('Cách nhận kết quả')}
      </PageHeading>
      <FormShell action={`${path}/luu`} token={await currentFormToken()} live>
        {Object.entries(fields).map(([name, field]) => (
          <Field
            key={name}
            name={name}
            field={field}
            typed={typed}
            problems={parked?.problems ?? {}}
            condition={conditionInWords(fields, name, language)}
          />
        ))}
        <LiveForm
          questions={{
            fields,
            names: Object.keys(fields),
            context: {},
            today: today(theWorld().clock).toString(),
          }}
        />
        <SubmitButton>{say('Lưu cách nhận')}</SubmitButton>
      </FormShell>
    </PageBody>
  )
}

export default DeliveryPage
