import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take longer than the rest together may wait for: begun last, they would be waited for alone. */
const longest = ['month-of-one-office', 'whole-table', 'command-races']

/** The longest files of the integration tests first, on a machine that has not seen them before too. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = longest.findIndex((name) => moduleId.includes(`/${name}.`))
      return place < 0 ? longest.length : place
    }
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}
