import type { Page } from 'playwright-core';

/** Chooses a country as a person does: touch the field, type a part of the name, touch the name. */
export async function choosePlace(page: Page, field: string, typed: string, name: string): Promise<void> {
  const box = page.getByRole('combobox', { name: field });
  await box.click();
  await box.pressSequentially(typed);
  await page.getByRole('option', { name }).click();
}
