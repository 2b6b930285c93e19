import { redirect } from 'next/navigation'
import { currentActor } from '#app/_http/current.ts'
import { currentFormToken } from '#app/_http/form-token.ts'
import { hearLanguage } from '#app/_http/language.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { Field } from '#components/form/Field.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { SubmitButton } from '#components/form/SubmitButton.tsx'
import { Rich } from '#components/language/Rich.tsx'
import { say } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { kioskReview } from '#lib/queries/kiosk-review.ts'
import { fieldIn } from '#lib/words/field-in.ts'
import { translate } from '#lib/words/translate.ts'
import { currentKiosk } from '../_kiosk/current-kiosk.ts'
import { pageOfStep, reviewStep } from '../_kiosk/kiosk-path.ts'
import { codeField } from './code-field.ts'

/** Told to whoever has finished at the screen. */
const goOn = 'Những gì đã khai được giữ ở quầy. Mời đến gặp cán bộ để nộp giấy tờ.'

type Props = { searchParams: Promise<{ xong?: string }> }

/** Where a screen is paired, and where it comes back to when it is closed. */
const PairPage = async ({ searchParams }: Props) => {
  const language = await hearLanguage()
  const kiosk = await currentKiosk()
  if (kiosk) {
    const review = await kioskReview(kiosk, theWorld())
    if (review) redirect(pageOfStep('step' in review ? review.step : reviewStep))
  }
  const parked = await parkedFor('/quay')
  const { xong } = await searchParams
  const isSignedIn = (await currentActor()).kind === 'person'
  return (
    <PageBody width="question">
      <FormHead parked={parked} />
      {xong !== undefined && (
        <div className="mb-6">
          <Notice kind="success" title={say('Màn hình đã xóa')} live>
            <p>{say(goOn)}</p>
            {xong === 'en' && language === 'vi' && <p lang="en">{translate('en', goOn)}</p>}
          </Notice>
        </div>
      )}
      <PageHeading lead={say('Cán bộ tại quầy đọc mã gồm 8 chữ số.')}>
        {say('Bắt đầu khai tại quầy')}
      </PageHeading>
      {isSignedIn ? (
        <Notice kind="warning" title={say('Trình duyệt này đang đăng nhập một tài khoản')}>
          <p>
            <Rich
              says="<out>Đăng xuất</out> trước, rồi mở lại trang này: người dân không được nhìn thấy trang của tài khoản đó."
              marks={{
                out: (words) => (
                  <a href="/" className="link">
                    {words}
                  </a>
                ),
              }}
            />
          </p>
        </Notice>
      ) : (
        <FormShell action="/quay/vao" token={await currentFormToken()} remembered={false}>
          <Field
            name="code"
            field={fieldIn(language, codeField)}
            typed={{}}
            problems={parked?.problems ?? {}}
          />
          <SubmitButton>{say('Bắt đầu')}</SubmitButton>
        </FormShell>
      )}
    </PageBody>
  )
}

export default PairPage
