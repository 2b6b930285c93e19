import { SubmitButton } from '#components/form/SubmitButton.tsx'
import { say } from '#components/language/say.ts'

/** On to the next step, or away with everything kept. */
export const DraftButtons = () => (
  <div className="flex flex-wrap gap-3 pt-2">
    <SubmitButton />
    <SubmitButton intent="leave" look="secondary">
      {say('Lưu và thoát')}
    </SubmitButton>
  </div>
)
