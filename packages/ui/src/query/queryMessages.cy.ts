import { translate } from "../language/messageTable";
import { queryMessages } from "./queryMessages";

export const queryMessagesInWelsh = /* @__PURE__ */ translate(queryMessages, {
  unreachable:
    "Ni atebodd cyfeiriad y data. Gwiriwch eich cysylltiad, yna rhowch gynnig arall arni. Os yw gwefannau eraill yn agor, rhowch wybod i bwy bynnag sy’n gofalu am y dudalen hon.",
  notFound:
    "Nid yw’r data yn ei gyfeiriad: cafodd ei symud, ei ailenwi neu ei ddileu. Rhowch wybod i bwy bynnag sy’n gofalu am y dudalen hon.",
  refused:
    "Gwrthododd y gweinydd roi’r data. Mewngofnodwch i’r wefan hon, yna rhowch gynnig arall arni. Os ydych wedi mewngofnodi, gofynnwch i bwy bynnag sy’n gofalu am y dudalen hon.",
  serverFailed:
    "Mae gweinydd y data yn brysur neu wedi torri. Rhowch gynnig arall arni ymhen ychydig funudau.",
  tooLarge:
    "Mae’r ffeil ddata yn rhy fawr i’w dangos. Rhowch wybod i bwy bynnag sy’n gofalu am y dudalen hon.",
  tooSlow:
    "Ni ddaeth y data o fewn hanner munud. Rhowch gynnig arall arni ar gysylltiad cyflymach.",
  webPage:
    "Daeth tudalen we yn lle’r data, un i fewngofnodi efallai. Mewngofnodwch i’r wefan hon, yna rhowch gynnig arall arni. Os ydych wedi mewngofnodi, rhowch wybod i bwy bynnag sy’n gofalu am y dudalen hon.",
  notJson:
    "Dim ond rhan o’r data a ddaeth, neu mae o fath arall. Rhowch gynnig arall arni. Os nad yw hynny’n newid dim, rhowch wybod i bwy bynnag sy’n gofalu am y dudalen hon.",
  notSnapshot:
    "Nid oes ffigurau yn y ffeil yn y cyfeiriad hwn. Rhowch wybod i bwy bynnag sy’n gofalu am y dudalen hon.",
  unknownVersion:
    "Mae’r data ar ffurf nad yw’r dudalen hon yn ei hadnabod eto. Ail-lwythwch y dudalen. Os nad yw hynny’n newid dim, rhowch wybod i bwy bynnag sy’n gofalu amdani.",
  invalid: (fault) =>
    `Nid oedd modd darllen y ffeil ddata, felly ni ddangosir dim yn hytrach na rhywbeth anghywir. Rhowch wybod i bwy bynnag sy’n gofalu am y dudalen hon: ${fault}.`,
});
