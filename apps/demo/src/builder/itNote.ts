import type { Snapshot } from "@the-difference/impact-sdk";
import type { Host } from "./hosts/Host";
import type { Embedding } from "./snippets/Embedding";
import { escapeHtml } from "./snippets/escapeHtml";

/** The files of a version, as `integrity.json` beside them says. */
interface Release {
  version: string;
  files: Readonly<Record<string, { integrity: string } | undefined>>;
}

export interface NoteSection {
  title: string;
  lines: readonly (string | { code: string })[];
}

export interface ItNoteOptions {
  embedding: Embedding;
  host: Host;
  snapshot: Pick<Snapshot, "publisher" | "policy" | "exemptions">;
  release: Release;
}

/** What a trust's IT team asks before a figure goes onto a page, answered: one page, sections in order. */
export function itNote(options: ItNoteOptions): NoteSection[] {
  return [
    whatItIs(options),
    addresses(options),
    policy(options),
    dataProtection(options),
    failure(options),
    versions(options),
  ];
}

function whatItIs({ embedding: { result }, host, snapshot }: ItNoteOptions): NoteSection {
  const how =
    host.script !== "none"
      ? "The page runs one script, which draws the figure where its element stands"
      : "The page shows or links a second page, which draws the figure; no script runs in the page itself";
  return {
    title: "What this is",
    lines: [
      `One figure, “${result.title}”, published by ${snapshot.publisher}, to be shown here: ${host.name}. ${how}.`,
      "It is read only: no form, no account, no server program. The software is Difference Impact, open source under the MIT licence.",
    ],
  };
}

function addresses({ embedding, host }: ItNoteOptions): NoteSection {
  const { folder, snapshot } = embedding;
  const isInFolder = snapshot.startsWith(folder);
  return {
    title: "Addresses to allow",
    lines: [
      { code: isInFolder ? folder : `${folder}\n${snapshot}` },
      isInFolder
        ? "The folder holds the program files and the file of figures. Nothing else is requested: no fonts, no statistics service, nobody else's server."
        : "The folder holds the program files; the second address is the file of figures. Nothing else is requested: no fonts, no statistics service, nobody else's server.",
      "Any web server that hands out files can hold them: copy the folder dist/cdn of the package @the-difference/impact-embed, and put the file of figures beside it.",
      ...host.forIt(embedding),
    ],
  };
}

function policy(options: ItNoteOptions): NoteSection {
  const { embedding, host } = options;
  const files = new URL(embedding.folder).origin;
  const data = new URL(embedding.snapshot).origin;
  const sources = {
    published: `script-src ${files};\nstyle-src ${files};\nconnect-src ${data};\nimg-src data:;`,
    bundled: `connect-src ${data};\nimg-src data:;`,
    none: `frame-src ${files};`,
  };
  return {
    title: "Content security policy",
    lines: [
      "If your pages have a content security policy, it needs these sources beside those that it has:",
      { code: sources[host.script] },
      ...(host.script === "none" ? forFrames(files, data) : forScripts),
    ],
  };
}

const crossOrigin = { code: "Access-Control-Allow-Origin: *" };

const forScripts: NoteSection["lines"] = [
  "Nothing inline and no eval: require-trusted-types-for 'script' may stay on. img-src data: is for readers who save a figure as a picture.",
  "Where pages and files have different addresses, the server of the files answers with this header:",
  crossOrigin,
];

function forFrames(files: string, data: string): NoteSection["lines"] {
  const framing =
    "The server of the files must not forbid frames: no X-Frame-Options, and your site among frame-ancestors if it sends that.";
  if (data === files) return [framing];
  return [
    framing,
    `The page in the frame shows figures of its own site only. In embed.html add ${data} to its two lines “impact-snapshots” and “Content-Security-Policy”. The server of the figures answers with this header:`,
    crossOrigin,
  ];
}

function dataProtection({ snapshot }: ItNoteOptions): NoteSection {
  const { threshold, specialCategoryThreshold } = snapshot.policy;
  const reasons = [...new Set(snapshot.exemptions.map(({ reason }) => reason))];
  return {
    title: "Data protection",
    lines: [
      "Readers: no cookie is set, nothing is kept in their browser's storage, and nothing about them or what they do is collected or sent. Their browser fetches the files above with plain GET requests, and the file of figures again when they come back to the page after five minutes.",
      "As with every picture on a page, the server that hands out the files sees the address of the reader's device (IP address), and its log may keep it.",
      `People in the figures: the file holds published counts and rates, and no record about a person. Counts below ${threshold} people, or ${specialCategoryThreshold} for ethnicity and disability, are hidden with whatever would give them away.${reasons.length > 0 ? ` Not hidden: ${reasons.join("; ")}.` : ""}`,
    ],
  };
}

function failure({ host }: ItNoteOptions): NoteSection {
  return {
    title: "If something fails",
    lines: [
      host.script !== "none"
        ? "Where the script or the file cannot be had, the page shows the finding as a sentence and says what went wrong. The rest of the page is not touched."
        : "Where the frame cannot be had, it says so in words or stays empty. The rest of the page is not touched.",
    ],
  };
}

function versions({ embedding: { folder }, host, release }: ItNoteOptions): NoteSection {
  const pinned = `${release.version}/impact.classic.js`;
  const integrity = release.files[pinned]?.integrity;
  const lines: NoteSection["lines"] = [
    `This note was made with version ${release.version}; integrity.json in the folder says which version yours is, and has the hash of every file. v1.js keeps its name, and pages need no change, until version 2. Files in the folder ${release.version}/ never change.`,
  ];
  if (host.script !== "published" || integrity === undefined)
    return { title: "Versions and integrity", lines };
  const address = escapeHtml(new URL(pinned, folder).href);
  return {
    title: "Versions and integrity",
    lines: [
      ...lines,
      "To hold a page to exactly this version, put this in the place of the line with v1.js:",
      {
        code: `<script defer src="${address}" integrity="${integrity}" crossorigin="anonymous"></script>`,
      },
    ],
  };
}

/** The note as plain text, for an e-mail or a file. */
export function itNoteAsText(sections: readonly NoteSection[]): string {
  return sections
    .map(({ title, lines }) => {
      const body = lines.map((line) =>
        typeof line === "string" ? line : line.code.replaceAll(/^/gm, "    "),
      );
      return [title.toUpperCase(), ...body].join("\n\n");
    })
    .join("\n\n\n");
}
