import { CountPlot } from "./CountPlot";
import type { NumberBlock } from "./NumberBlocksModel";

/**
 * Numbers of different things side by side, each large with what it counts. Where any has parts, every
 * number is a row with its parts as bars beside it.
 */
export function NumberBlocks({ blocks }: { blocks: readonly NumberBlock[] }) {
  const haveParts = blocks.some(({ parts }) => parts.length > 0);
  return (
    <div className={haveParts ? "di-numbers di-numbers-rows" : "di-numbers"}>
      {blocks.map((block) => (
        <div key={block.id} className="di-number" data-di-row={block.rowId}>
          <p className={block.isNumber ? "di-number-value" : "di-number-words"}>{block.value}</p>
          <div className="di-number-of">
            <p className="di-row-label">{block.of}</p>
            {block.name && <p className="di-number-name">{block.name}</p>}
            <Details texts={block.details} />
          </div>
          {block.parts.length > 0 && (
            <div className="di-number-parts">
              {block.parts.map(({ id, rowId, label, value, isNumber, details, bar, whole }) => (
                <div key={id} className="di-number-part">
                  <span className="di-number-part-label">{label}</span>
                  <span className={isNumber ? "di-number-part-value" : "di-row-words"}>
                    {value}
                  </span>
                  <CountPlot bar={bar} whole={whole} rowId={rowId} />
                  <Details texts={details} />
                </div>
              ))}
            </div>
          )}
        </div>
      ))}
    </div>
  );
}

function Details({ texts }: { texts: readonly string[] }) {
  return texts.map((text) => (
    <p key={text} className="di-number-detail">
      {text}
    </p>
  ));
}
