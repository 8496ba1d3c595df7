import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** More steps than any page has on the way to its main thing. */
const patience = 60;

/** Presses Tab until the element has the focus. On the way the focus can always be seen, and nothing lies over it. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let step = 0; step < patience; step++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) {
      expect(await page.evaluate(focusFault)).toBe('');
      return;
    }
  }
  throw new Error(`${patience} steps with Tab did not lead to ${target.toString()}`);
}

/** Goes to a field and types into it, in place of what it holds. */
export async function tabAndType(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

export async function tabAndPress(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Runs in the browser: what keeps the focus from being seen, or nothing. Part of it is enough (WCAG 2.4.11). */
async function focusFault(): Promise<string> {
  // The browser scrolls to what has the focus when it draws the next picture.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  const element = document.activeElement;
  if (!element || element === document.body) return 'nothing has the focus';
  const name = `<${element.tagName.toLowerCase()}> «${element.textContent.trim().slice(0, 40)}»`;
  // A radio button and its label are marked together, by the field around them.
  const isMarked = [element, element.closest('.ds-field')].some((one) => {
    const { outlineStyle, outlineWidth, boxShadow } = one ? getComputedStyle(one) : {};
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth ?? '0') >= 2) || (boxShadow ?? 'none') !== 'none';
  });
  if (!isMarked) return `${name} has the focus without a mark`;
  const { left, top, width, height } = element.getBoundingClientRect();
  const isSeen = [0.1, 0.5, 0.9].some((part) => {
    const above = document.elementFromPoint(left + width / 2, top + height * part);
    return above !== null && (element.contains(above) || above.contains(element) || above.closest('label') !== null);
  });
  return isSeen ? '' : `${name} has the focus and can't be seen`;
}
