import { userEvent as simulated } from "storybook/test";

/**
 * Presses Enter on an element. Browsers open a `<summary>` for a real key only, not for one that a script
 * made: the test runner's browser has a real one; Storybook's own panel has not and clicks instead.
 */
export async function pressEnter(element: HTMLElement): Promise<void> {
  element.focus();
  const keyboard = await realKeyboard();
  if (keyboard) await keyboard("{Enter}");
  else await simulated.click(element);
}

async function realKeyboard(): Promise<((keys: string) => Promise<void>) | undefined> {
  try {
    const { userEvent } = await import("vitest/browser");
    return userEvent.keyboard;
  } catch {
    return undefined;
  }
}
