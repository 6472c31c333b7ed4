/** What is said where not even the scripts came that speak the figures' languages. */
export const embedMessages = {
  en: { failed: "This figure could not be loaded.", tryAgain: "Try again" },
  cy: { failed: "Nid oedd modd llwytho’r ffigur hwn.", tryAgain: "Rhowch gynnig arall arni" },
};
