// npm run dev: as npm start, with the same database, but with sources that are compiled as they change.
import { generate } from './generate.ts'
import { runCommand } from './operator-error.ts'
import { serve } from './serve.ts'
import { stopSignals } from './stop-signals.ts'

const signal = stopSignals()
await runCommand(() =>
  serve(
    {
      nodeEnv: 'development',
      next: ({ HOST, PORT }) => ['dev', '--hostname', HOST, '--port', String(PORT)],
      prepare: generate,
      onReady: (address) => console.log(`Bản phát triển đang chạy tại ${address}. Nhấn Ctrl-C để dừng.`),
    },
    signal,
  ),
)
process.exit()
