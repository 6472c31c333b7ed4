/**
 * Loads how metrics are defined, which figures tell in their details. Here they come with the figures; the
 * build makes them a file that loads once the first figure is drawn: see build/lateDefinitions.mjs.
 *
 * @returns whether they came after the call, so that figures drawn before it lack them
 */
export async function loadDefinitions(): Promise<boolean> {
  return false;
}
