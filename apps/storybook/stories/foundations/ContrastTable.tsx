import {
  type ContrastPair,
  contrastOfPair,
  contrastPairs,
  neededContrast,
  type Palette,
} from "@the-difference/impact-ui/theme";
import "./foundations.css";

interface ContrastTableProps {
  caption: string;
  palette: Palette;
}

/** Every pair of colours that meets in a figure, and how well the two are told apart in a palette. */
export function ContrastTable({ caption, palette }: ContrastTableProps) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">Colour</th>
          <th scope="col">Against</th>
          <th scope="col">Contrast</th>
          <th scope="col">Needed</th>
          <th scope="col">Where</th>
        </tr>
      </thead>
      <tbody>
        {contrastPairs.map((pair) => (
          <PairRow
            key={`${pair.colour} ${pair.against} ${pair.opacity ?? 1}`}
            pair={pair}
            palette={palette}
          />
        ))}
      </tbody>
    </table>
  );
}

function PairRow({ pair, palette }: { pair: ContrastPair; palette: Palette }) {
  const { colour, against, opacity = 1, kind, where } = pair;
  const needed = neededContrast[kind];
  const contrast = contrastIn(pair, palette);
  return (
    <tr>
      <td>
        <svg className="tokens-pair" aria-hidden="true">
          <rect width="100%" height="100%" fill={palette.paper} />
          <rect width="100%" height="100%" fill={palette[against]} fillOpacity={opacity} />
          {kind === "text" ? (
            <text x="50%" y="1.1em" textAnchor="middle" fill={palette[colour]}>
              Text
            </text>
          ) : (
            <rect width="50%" height="100%" fill={palette[colour]} />
          )}
        </svg>
      </td>
      <th scope="row">{colour}</th>
      <td>{opacity === 1 ? against : `${against}, drawn thinly`}</td>
      <td className="tokens-number">
        {contrast === undefined ? "the reader's own" : `${roundedDown(contrast)}:1`}
        {contrast !== undefined && contrast < needed && <strong> too little</strong>}
      </td>
      <td className="tokens-number">{needed}:1</td>
      <td>{where}</td>
    </tr>
  );
}

/** Under forced colours a colour is the reader's, of which a page is not told the value. */
function contrastIn(pair: ContrastPair, palette: Palette): number | undefined {
  const isKnown = [palette[pair.colour], palette[pair.against], palette.paper].every((value) =>
    value.startsWith("#"),
  );
  return isKnown ? contrastOfPair(pair, palette) : undefined;
}

/** So that a contrast just short of the limit does not seem to reach it. */
function roundedDown(contrast: number): string {
  return (Math.floor(contrast * 100) / 100).toFixed(2);
}
