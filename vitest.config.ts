import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/support/longest-first.ts'

export default defineConfig({
  test: {
    // Vitest would leave one core to the developer, which on a machine with two is half of it.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          isolate: false,
          include: [
            'lib/**/*.test.ts',
            'components/**/*.test.ts',
            'components/**/*.test.tsx',
            'env.test.ts',
            'scripts/**/*.test.ts',
            'tests/architecture.test.ts',
          ],
          // Properties try hundreds of inputs; a busy machine must not make them fail.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'integration',
          isolate: false,
          include: ['tests/integration/**/*.test.ts', 'tests/procedures*.test.ts'],
          globalSetup: 'tests/support/global-setup.ts',
          // Prisma's schema engine is WebAssembly imported as a module.
          execArgv: ['--disable-warning=ExperimentalWarning'],
          // Each file works in its own clone of a migrated database, so files may run side by side.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
