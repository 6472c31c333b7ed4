/**
 * What is said where not even the scripts came that speak the figures' languages. Firefox remembers until
 * the page is loaded again that a module did not come, so trying again may not be enough.
 */
export const embedMessages = {
  en: {
    failed: "This figure could not be loaded. Try again. If that changes nothing, reload the page.",
    tryAgain: "Try again",
  },
  cy: {
    failed:
      "Nid oedd modd llwytho’r ffigur hwn. Rhowch gynnig arall arni. Os nad yw hynny’n newid dim, ail-lwythwch y dudalen.",
    tryAgain: "Rhowch gynnig arall arni",
  },
};
