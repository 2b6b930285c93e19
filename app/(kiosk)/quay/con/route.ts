import { currentKiosk } from '../../_kiosk/current-kiosk.ts'

/** Somebody is there: looking the screen up tells the server so, as every page of it does. */
export const GET = async (): Promise<Response> =>
  new Response(null, {
    status: (await currentKiosk()) ? 204 : 410,
    headers: { 'cache-control': 'no-store' },
  })
