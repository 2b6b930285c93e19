/** What Next gives to a page that reads its address. */
export type StaffPage = {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}
