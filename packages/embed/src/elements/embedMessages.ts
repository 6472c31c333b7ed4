/**
 * What is said where not even the scripts came that speak the figures' languages. Firefox remembers until
 * the page is loaded again that a module did not come, so trying again may not be enough.
 */
export const embedMessages = {
  en: {
    failed:
      "This figure could not be loaded. Check your connection, then try again or reload the page.",
    tryAgain: "Try again",
  },
  cy: {
    failed:
      "Nid oedd modd llwytho’r ffigur hwn. Gwiriwch eich cysylltiad, yna rhowch gynnig arall arni neu ail-lwythwch y dudalen.",
    tryAgain: "Rhowch gynnig arall arni",
  },
};
