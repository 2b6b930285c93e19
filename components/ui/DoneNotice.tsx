import { Notice } from './Notice.tsx'

/** At the head of a page that a form has led back to: what was done, if anything was. */
export const DoneNotice = ({ says }: { says: string | false | undefined }) =>
  says ? (
    <div className="mb-6">
      <Notice kind="success" title={says} live />
    </div>
  ) : null
