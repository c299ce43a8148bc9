import type { Page } from 'puppeteer-core';

/**
 * Sets aside what stops a review for another child's data, as a reviewer may, with a reason; does nothing where nothing
 * does. The weak sample plan has another child's name in it. What is at hand afterwards is the review.
 */
export async function passIncident(panel: Page): Promise<void> {
  const isStopped = await panel.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('.incident .incident-later form');
    const field = form?.querySelector('input');
    if (!form || !field) return false;
    field.value = 'Not decided in this demonstration.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  });
  if (!isStopped) return;
  // The field is drawn before the form is sent, as it is for a person.
  await panel.waitForFunction(() => !document.querySelector('.incident [aria-invalid=true]'), {
    polling: 50,
  });
  await panel.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => {
          document.querySelector<HTMLFormElement>('.incident .incident-later form')?.requestSubmit();
          resolve(true);
        }, 50);
      }),
  );
  await panel.waitForSelector('.gated:not([hidden])');
}
