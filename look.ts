import { chromium } from '@playwright/test'
import { chromiumLaunch } from '#tests/e2e/support/chromium.ts'
import { expectAccessible, expectNoSidewaysScroll } from '#tests/e2e/support/look.ts'
const browser = await chromium.launch(await chromiumLaunch())
const page = await browser.newPage({ viewport: { width: 360, height: 800 }, baseURL: 'http://127.0.0.1:4105' })
page.on('console', m => { if (m.type()==='error') console.log('console', m.text().slice(0,300)) })
page.setDefaultTimeout(120000)
await page.goto('/dev/kitchen-sink/khai', { timeout: 180000 }); await page.waitForLoadState('networkidle')
await page.screenshot({ path: '/tmp/shots/empty.png', fullPage: true })
const a = page.locator('#address')
await a.pressSequentially('12 Nguyễn Huệ, phường 1, cao lã')
await page.waitForTimeout(2500)
await page.screenshot({ path: '/tmp/shots/suggest.png' })
console.log(await a.getAttribute('aria-expanded'), await page.locator('[role=option]').allTextContents())
await page.keyboard.press('ArrowDown'); await page.keyboard.press('Enter'); await page.waitForTimeout(1500)
console.log(await a.inputValue(), '|', await page.locator('#address-unit').textContent())
await page.locator('[name="residences.0.where"]').fill('xã Tân Phú, Đồng Tháp'); await page.waitForTimeout(1500)
await page.locator('[name=capital]').fill('1.500.000')
await page.screenshot({ path: '/tmp/shots/several.png', fullPage: true })
try { await expectAccessible(page) } catch (e) { console.log(String(e).slice(0,1500)) }
try { await expectNoSidewaysScroll(page,[320]) } catch (e) { console.log(String(e).slice(0,800)) }
await page.getByRole('button', { name: 'Tiếp tục' }).click(); await page.waitForLoadState('networkidle')
await page.screenshot({ path: '/tmp/shots/wrong.png', fullPage: true })
try { await expectAccessible(page) } catch (e) { console.log(String(e).slice(0,1500)) }
await browser.close()
