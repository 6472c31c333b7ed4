import { isThisComputer } from "./addressCheck";
import { CopyableText } from "./CopyableText";
import type { Host } from "./hosts/Host";
import type { Embedding } from "./snippets/Embedding";

/** The steps for one host, in the words of its editor, and what to copy for them. */
export function WhatToDo({ host, embedding }: { host: Host; embedding: Embedding }) {
  return (
    <section aria-labelledby="what-to-do">
      <h2 id="what-to-do">What to do</h2>
      {isThisComputer(new URL(embedding.folder)) && (
        <p className="mind">
          For trying out only: your readers see nothing until the address under 3 is one that they
          can reach.
        </p>
      )}
      {host.copies(embedding).map(({ name, text }) => (
        <CopyableText key={name} name={name} text={text} />
      ))}
      <ol className="steps">
        {host.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="trouble">{host.trouble}</p>
    </section>
  );
}
