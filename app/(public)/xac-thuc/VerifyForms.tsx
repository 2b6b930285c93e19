import { currentFormToken } from '#app/_http/form-token.ts'
import { FileField } from '#components/form/FileField.tsx'
import { FormShell } from '#components/form/FormShell.tsx'
import { say } from '#components/language/say.ts'
import { Button } from '#components/ui/Button.tsx'
import { SearchBox } from '#components/ui/SearchBox.tsx'

type Props = { typed?: string; problem?: string | undefined }

/** The two ways to find out about a paper: its code, or the file itself. */
export const VerifyForms = async ({ typed = '', problem }: Props) => (
  <div className="space-y-10">
    <SearchBox
      action="/xac-thuc"
      name="ma"
      label={say('Mã xác thực')}
      hint={say('In cạnh mã QR ở cuối văn bản: sáu nhóm, mỗi nhóm bốn chữ hoặc số.')}
      button={say('Xác thực')}
      value={typed}
      verbatim
    />
    <section aria-labelledby="tep-van-ban">
      <h2 id="tep-van-ban" className="mb-1 font-semibold text-xl">
        {say('Có tệp PDF?')}
      </h2>
      <p className="mb-4 text-ink-soft">
        {say('Tệp được so từng byte với bản đã ban hành và kiểm tra chữ ký số, rồi bỏ ngay, không lưu lại.')}
      </p>
      <FormShell action="/xac-thuc/tep" token={await currentFormToken()} multipart>
        <FileField
          name="pdf"
          label={say('Tệp cần kiểm tra')}
          hint={say('Chọn hoặc kéo tệp vào đây.')}
          kinds="PDF"
          accept=".pdf"
          maxMegabytes={15}
          problem={problem}
        />
        <Button look="secondary" wide>
          {say('Kiểm tra tệp')}
        </Button>
      </FormShell>
    </section>
  </div>
)
