/** What the generic frame page says where it shows no figure, to whoever put its address together. */
export const embedPageMessages = {
  en: {
    loading: "The figure is loading.",
    heading: "This figure cannot be shown",
    noSource:
      "src: expected the address of a snapshot, such as ?src=/impact.json&metric=…; the address of this frame has none.",
    badSource: (received: string) =>
      `src: expected an address that begins with https: or http:, or a path on this site such as /impact.json; received ${received}.`,
    credentials: "src: expected an address without a user name or password in it; received one.",
    foreign: (received: string, own: string) =>
      `src: expected a snapshot on this site, ${own}; received one on ${received}. Whoever publishes this page can list that site in it, in its two lines "impact-snapshots" and "Content-Security-Policy".`,
    noMetric:
      "metric: expected the id of a figure, such as ?metric=dlp.2022.recruitment; the address of this frame has none.",
    badMetric: (received: string) =>
      `metric: expected the id of a figure, lower-case letters, digits, dots and hyphens; received ${received}.`,
    notInPolicy: (blocked: string) =>
      `This page's own policy does not allow ${blocked}. Whoever publishes the page has to list that site in both of its lines, "impact-snapshots" and "Content-Security-Policy".`,
    sandboxed:
      'This frame is sandboxed without "allow-same-origin", so the server of the snapshot does not know it. Either the page around the frame adds allow-same-origin to the frame\'s sandbox, or that server answers with the header Access-Control-Allow-Origin: *.',
    noScripts:
      "The files beside this page could not be loaded: v1.js and the folder of its version.",
  },
  cy: {
    loading: "Mae’r ffigur yn llwytho.",
    heading: "Ni ellir dangos y ffigur hwn",
    noSource:
      "src: disgwyl cyfeiriad ciplun, fel ?src=/impact.json&metric=…; nid oes un yng nghyfeiriad y ffrâm hon.",
    badSource: (received) =>
      `src: disgwyl cyfeiriad sy’n dechrau â https: neu http:, neu lwybr ar y wefan hon fel /impact.json; cafwyd ${received}.`,
    credentials: "src: disgwyl cyfeiriad heb enw defnyddiwr na chyfrinair ynddo; cafwyd un.",
    foreign: (received, own) =>
      `src: disgwyl ciplun ar y wefan hon, ${own}; cafwyd un ar ${received}. Gall pwy bynnag sy’n cyhoeddi’r dudalen hon restru’r wefan honno ynddi, yn ei dwy linell "impact-snapshots" a "Content-Security-Policy".`,
    noMetric:
      "metric: disgwyl dynodydd ffigur, fel ?metric=dlp.2022.recruitment; nid oes un yng nghyfeiriad y ffrâm hon.",
    badMetric: (received) =>
      `metric: disgwyl dynodydd ffigur, llythrennau bach, digidau, dotiau a chysylltnodau; cafwyd ${received}.`,
    notInPolicy: (blocked) =>
      `Nid yw polisi’r dudalen hon yn caniatáu ${blocked}. Rhaid i bwy bynnag sy’n cyhoeddi’r dudalen restru’r wefan honno yn y ddwy linell, "impact-snapshots" a "Content-Security-Policy".`,
    sandboxed:
      'Mae’r ffrâm hon mewn blwch tywod heb "allow-same-origin", felly nid yw gweinydd y ciplun yn ei hadnabod. Naill ai mae’r dudalen o amgylch y ffrâm yn ychwanegu allow-same-origin at sandbox y ffrâm, neu mae’r gweinydd hwnnw yn ateb â’r pennyn Access-Control-Allow-Origin: *.',
    noScripts:
      "Nid oedd modd llwytho’r ffeiliau wrth ymyl y dudalen hon: v1.js a ffolder ei fersiwn.",
  },
} satisfies Record<"en" | "cy", EmbedPageMessages>;

export interface EmbedPageMessages {
  loading: string;
  heading: string;
  noSource: string;
  badSource: (received: string) => string;
  credentials: string;
  foreign: (received: string, own: string) => string;
  noMetric: string;
  badMetric: (received: string) => string;
  notInPolicy: (blocked: string) => string;
  sandboxed: string;
  noScripts: string;
}
