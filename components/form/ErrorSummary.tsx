import { say } from '#components/language/say.ts'
import { Icon } from '#components/ui/Icon.tsx'
import { FocusOnArrival } from './FocusOnArrival.tsx'

type Props = {
  /** In the order of the page. */
  problems: readonly { readonly control: string; readonly message: string }[]
  title?: string
}

const id = 'can-sua'

/** The head of a form that could not go on: everything to mend, each leading to its place. Takes the focus. */
export const ErrorSummary = ({ problems, title = say('Cần sửa trước khi tiếp tục') }: Props) => {
  if (problems.length === 0) return null
  return (
    <div
      id={id}
      role="alert"
      tabIndex={-1}
      className="mb-6 rounded-sheet border-2 border-lacquer bg-sheet px-5 py-4 shadow-sheet"
    >
      <h2 className="flex items-center gap-2 font-semibold text-lacquer text-lg">
        <Icon name="stop" />
        {title}
      </h2>
      <ul className="mt-2 list-disc space-y-0.5 pl-6 marker:text-lacquer">
        {problems.map(({ control, message }) => (
          <li key={`${control} ${message}`}>
            <a
              href={`#${control}`}
              className="block py-1 font-semibold text-lacquer underline underline-offset-4 hover:text-lacquer-deep hover:decoration-2"
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
      <FocusOnArrival target={id} />
    </div>
  )
}
