/** The words of the official form, beside their translation: they are what will be printed. */
export const Official = ({ children }: { children: string | undefined }) =>
  children && (
    <>
      {' '}
      <span lang="vi" className="block font-normal text-ink-soft text-sm">
        {children}
      </span>
    </>
  )
