import { say } from '#components/language/say.ts'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import type { MyCase } from '#lib/queries/my-case.ts'
import type { PlainSentence } from '#lib/words/translate.ts'

/** The declaration and the receipt of the fee, to print or to keep. */
export const CasePapers = ({ file }: { file: MyCase }) => (
  <ul data-screen-only="" className="mt-2 flex flex-wrap gap-3">
    {slipsOf(file).map(({ path, words }) => (
      <li key={path}>
        <ButtonLink href={`/ho-so/${file.id}/${path}`} look="secondary" icon="download">
          {say(words)} (PDF)
        </ButtonLink>
      </li>
    ))}
  </ul>
)

const slipsOf = ({ fee }: MyCase): readonly { path: string; words: PlainSentence }[] => [
  { path: 'to-khai.pdf', words: 'Tờ khai' },
  ...(fee.receipt ? [{ path: 'bien-lai.pdf', words: 'Biên lai' } as const] : []),
]
