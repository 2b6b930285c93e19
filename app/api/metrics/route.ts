import { theWorld } from '#app/_http/the-world.ts'
import { type QueueFigures, queueFigures } from '#lib/queries/queue-figures.ts'

export const dynamic = 'force-dynamic'

/** The last address is the one that our own front server wrote: whoever comes through it comes from elsewhere. */
const isFromThisMachine = (headers: Headers): boolean =>
  /^(?:::1|(?:::ffff:)?127\.[\d.]+)$/.test(headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '::1')

/** Figures for a monitor on this machine, as Prometheus reads them; for everybody else there is no such place. */
export const GET = async ({ headers }: Request): Promise<Response> =>
  isFromThisMachine(headers)
    ? new Response(exposition(await queueFigures(theWorld())), {
        headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' },
      })
    : new Response(null, { status: 404 })

const exposition = ({ waiting, retried, givenUp, oldestSeconds, deliveries }: QueueFigures): string =>
  [
    ...gauge('mctp_jobs_waiting', 'Jobs in the queue, counted up to 500', [['', waiting]]),
    ...gauge('mctp_jobs_retried', 'Jobs that have failed at least once', [['', retried]]),
    ...gauge('mctp_jobs_given_up', 'Jobs that are not tried again by themselves', [['', givenUp]]),
    ...gauge('mctp_job_oldest_seconds', 'Age of the oldest job', [['', oldestSeconds]]),
    ...gauge(
      'mctp_deliveries',
      'Messages that have not gone out, by channel and state',
      deliveries.map(({ channel, state, count }) => [`{channel="${channel}",state="${state}"}`, count]),
    ),
    '',
  ].join('\n')

const gauge = (
  name: string,
  help: string,
  values: readonly (readonly [labels: string, value: number])[],
): string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} gauge`,
  ...values.map(([labels, value]) => `${name}${labels} ${value}`),
]
