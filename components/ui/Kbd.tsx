/** A key to press. */
export const Kbd = ({ children }: { children: string }) => <kbd className="key-cap">{children}</kbd>
