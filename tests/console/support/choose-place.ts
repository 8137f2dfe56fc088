import type { Page } from 'playwright-core';
import { within } from '../../support/within.js';

/**
 * Chooses a country as a person does: touch the field, type a part of the name, touch the name. The list closes when the
 * page moves under it, as on a slow machine it may while it is still being built; then one types again.
 */
export async function choosePlace(page: Page, field: string, typed: string, name: string): Promise<void> {
  const box = page.getByRole('combobox', { name: field });
  await within('15 s', `${name} is chosen`, async () => {
    await box.fill('');
    await box.click();
    await box.pressSequentially(typed);
    await page.getByRole('option', { name }).click({ timeout: 2_000 });
    // A field of one country shows its name; one of several shows it beside and is empty again.
    const shown = [() => box.inputValue(), () => page.getByText(name, { exact: true }).first().textContent()];
    const texts = await Promise.all(shown.map((read) => read().catch(() => null)));
    return texts.includes(name);
  });
}
