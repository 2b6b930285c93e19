import { Button } from '#components/ui/Button.tsx'
import { systemsPath } from './systems-path.ts'

type Props = {
  system: string
  name: string
  token: string
  act: string
  /** The key that it is about. */
  about?: string
  words: string
}

/** One thing that can be done to a system, as a form of its own. */
export const ActButton = ({ system, name, token, act, about, words }: Props) => (
  <form method="post" action={`${systemsPath}/${system}/lenh/${act}`}>
    <input type="hidden" name="_token" value={token} />
    {about && <input type="hidden" name="key" value={about} />}
    <Button look="quiet">
      {words}
      <span className="sr-only">: {name}</span>
    </Button>
  </form>
)
