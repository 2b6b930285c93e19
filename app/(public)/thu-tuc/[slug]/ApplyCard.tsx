import { Known } from '#components/language/Known.tsx'
import { Rich } from '#components/language/Rich.tsx'
import { say } from '#components/language/say.ts'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import type { PlainSentence } from '#lib/words/translate.ts'
import { GuideLink } from '../../huong-dan/_guides/GuideLink.tsx'

type Props = {
  procedure: Procedure
  /** Some authority takes it online. */
  isOnline: boolean
  contents: readonly (readonly [id: string, title: PlainSentence])[]
}

/** The way in, beside everything that is to be known before. */
export const ApplyCard = ({ procedure, isOnline, contents }: Props) => (
  <div className="rounded-sheet border border-gold bg-sheet p-5 shadow-sheet lg:sticky lg:top-6">
    {isOnline ? (
      <>
        <p className="font-semibold text-lg">{say('Nộp ngay tại đây')}</p>
        <p className="mt-1 mb-4 text-ink-soft">
          {say('Khai dở thì bản nháp vẫn còn, mở lại lúc nào cũng được.')}
        </p>
        <ButtonLink href={`/nop-ho-so/${procedure.slug}`} wide onward>
          {say('Nộp hồ sơ trực tuyến')}
        </ButtonLink>
      </>
    ) : (
      <>
        <p className="font-semibold text-lg">{say('Hiện chưa nhận trực tuyến')}</p>
        <p className="mt-1 text-ink-soft">
          <Rich
            says="Chưa có cơ quan nào nhận thủ tục này qua cổng. Xin nộp trực tiếp tại <office>{office}</office>."
            values={[{ office: procedure.decidedBy }]}
            marks={{ office: (words) => <Known>{words}</Known> }}
          />
        </p>
      </>
    )}
    <GuideLink field={procedure.field} />
    <nav aria-label={say('Trong trang này')} className="mt-5 hidden border-rule border-t pt-3 lg:block">
      <ul>
        {contents.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`} className="link inline-flex min-h-11 items-center">
              {say(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  </div>
)
