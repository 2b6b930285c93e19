import { SubmitButton } from '#components/form/SubmitButton.tsx'

/** On to the next step, or away with everything kept. */
export const DraftButtons = () => (
  <div className="flex flex-wrap gap-3 pt-2">
    <SubmitButton />
    <SubmitButton intent="leave" look="secondary">
      Lưu và thoát
    </SubmitButton>
  </div>
)
