import { say } from '#components/language/say.ts'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import type { MyCase } from '#lib/queries/my-case.ts'
import type { PlainSentence } from '#lib/words/translate.ts'

/** The declaration, the receipt of the fee and the slips of what went back, to print or to keep. */
export const CasePapers = ({ file }: { file: MyCase }) => (
  <ul data-screen-only="" className="mt-2 flex flex-wrap gap-3">
    {slipsOf(file).map(({ path, words, number }) => (
      <li key={path}>
        <ButtonLink href={`/ho-so/${file.id}/${path}`} look="secondary" icon="download">
          {say(words)} {number && `${number} `}(PDF)
        </ButtonLink>
      </li>
    ))}
  </ul>
)

type Paper = { readonly path: string; readonly words: PlainSentence; readonly number?: string }

const slipsOf = ({ fee }: MyCase): readonly Paper[] => [
  { path: 'to-khai.pdf', words: 'Tờ khai' },
  ...(fee.receipt ? [{ path: 'bien-lai.pdf', words: 'Biên lai' } as const] : []),
  ...fee.refunds.map(
    ({ id, number }): Paper => ({ path: `phieu-hoan/${id}/tep`, words: 'Phiếu hoàn phí', number }),
  ),
]
