import type { Embedding } from "../snippets/Embedding";
import { frameWithWords } from "../snippets/frameWithWords";
import type { Host } from "./Host";

/** For the source code of a text and media area. */
export function snippetForMoodle(embedding: Embedding): string {
  return frameWithWords(embedding);
}

export const moodle: Host = {
  name: "Moodle",
  hint: "Courses, for pupils or for training staff.",
  widths: [
    { px: 800, name: "A course page" },
    { px: 600, name: "A course page with blocks beside it" },
    { px: 320, name: "A phone" },
  ],
  limits:
    "Moodle keeps a frame's height as it is. The code has room enough for this figure at this width.",
  isSecure: true,
  script: "none",
  copies: (embedding) => [{ name: "Code for a text", text: snippetForMoodle(embedding) }],
  steps: [
    "Copy the code.",
    "Open the course and turn on “Edit mode” at the top right.",
    "Choose “Add an activity or resource”, then “Text and media area”.",
    "In the editor's menu choose “Tools”, then “Source code”. In older versions it is the button “</>”.",
    "Paste the code, save, then “Save and return to course”.",
  ],
  trouble:
    "If only the line of words is left, your role in Moodle may not use frames. Ask the person who runs your Moodle.",
  forIt: () => [
    "Teachers' texts keep frames as Moodle is delivered. Where “Enable trusted content” or a filter of your own changes that, allow frames from this address.",
  ],
  shows: snippetForMoodle,
};
