import type { Page } from '@playwright/test'

/**
 * What a browser itself writes beside a file to choose, as a Vietnamese one writes it: the one that comes from the
 * registry knows English only.
 */
export const drawInVietnamese = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const like = (style: CSSStyleDeclaration, words: string): HTMLElement => {
      const drawn = document.createElement('span')
      for (const name of style) drawn.style.setProperty(name, style.getPropertyValue(name))
      drawn.textContent = words
      return drawn
    }
    for (const input of document.querySelectorAll<HTMLInputElement>('input[type="file"]')) {
      if (!input.checkVisibility()) continue
      const button = getComputedStyle(input, '::file-selector-button')
      const drawn = like(getComputedStyle(input), 'Không có tệp nào được chọn')
      const chooser = like(button, 'Chọn tệp')
      Object.assign(chooser.style, { inlineSize: 'auto', display: 'inline-flex', alignItems: 'center' })
      drawn.style.inlineSize = '100%'
      drawn.prepend(chooser)
      input.replaceWith(drawn)
    }
  })
