import { translate } from "../../language/messageTable";
import { theoryOfChangeMessages } from "./theoryOfChangeMessages";

export const theoryOfChangeMessagesInWelsh = /* @__PURE__ */ translate(theoryOfChangeMessages, {
  columns: {
    issues: "Y broblem",
    activities: "Beth rydym yn ei wneud",
    outputs: "Beth sy’n dod ohono",
    outcomes: "Beth sy’n newid",
  },
  reading: "Bwriedir i bob colofn arwain at y nesaf.",
  evidenced: (evidenced, nodes) => `Mae gan ${evidenced} o’i ${nodes} rhan ffigurau wrth eu hochr.`,
  leadsTo: "Yn arwain at:",
  evidence: "Ffigurau:",
});
