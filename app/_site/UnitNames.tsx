import { langOf, say } from '#components/language/say.ts'
import { Disclosure } from '#components/ui/Disclosure.tsx'

/** More than these nobody reads before a form: they are folded. */
const mostAtOnce = 6

/** The authorities that take a service online. */
export const UnitNames = ({ names }: { names: readonly string[] }) =>
  names.length <= mostAtOnce ? (
    <List names={names} />
  ) : (
    <Disclosure summary={say('Xem {count} cơ quan', { count: names.length })}>
      <List names={names} />
    </Disclosure>
  )

const List = ({ names }: { names: readonly string[] }) => (
  <ul className="list-disc space-y-0.5 pl-6 marker:text-gold">
    {names.map((name) => (
      <li key={name} lang={langOf('vi')}>
        {name}
      </li>
    ))}
  </ul>
)
