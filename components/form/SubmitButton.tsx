import { say } from '#components/language/say.ts'
import { Button } from '#components/ui/Button.tsx'

type Props = { children?: string; intent?: string; look?: 'primary' | 'secondary' | 'danger' }

/** The one primary button of a page. */
export const SubmitButton = ({
  children = say('Tiếp tục'),
  intent = 'continue',
  look = 'primary',
}: Props) => (
  <Button look={look} wide name="intent" value={intent}>
    {children}
  </Button>
)
