import { valueTokens } from "@the-difference/impact-ui/tokens";
import "./foundations.css";

const specimens = [
  {
    className: "di-headline",
    token: valueTokens["size-headline"],
    text: "19 recruited, one short of the target of 20",
  },
  {
    className: "di-sentence",
    token: valueTokens["font-size"],
    text: "664 registered interest, 19 were recruited",
  },
  {
    className: "type-text",
    token: valueTokens["size-text"],
    text: "664 registered interest, 19 were recruited",
  },
  {
    className: "type-small",
    token: valueTokens["size-small"],
    text: "Source: The Difference, Impact Report 2021-22",
  },
] as const;

const weights = [
  { className: "type-strong", token: valueTokens["weight-strong"] },
  { className: "type-label", token: valueTokens["weight-label"] },
] as const;

/** The sizes, the weights and the space that figures are set in, each at its own value. */
export function TypeAndSpace() {
  return (
    <div className="tokens type-and-space">
      <dl>
        {specimens.map(({ className, token, text }) => (
          <div key={token.name}>
            <dt>
              {token.name} <span>{token.value}</span>
            </dt>
            <dd className={className}>{text}</dd>
          </div>
        ))}
        {weights.map(({ className, token }) => (
          <div key={token.name}>
            <dt>
              {token.name} <span>{token.value}</span>
            </dt>
            <dd className={className}>{token.use}</dd>
          </div>
        ))}
        <div>
          <dt>
            {valueTokens.space.name} <span>{valueTokens.space.value}</span>
          </dt>
          <dd>
            <svg className="space-step" aria-hidden="true">
              <rect width="100%" height="100%" fill="var(--di-data-1)" />
            </svg>
            {valueTokens.space.use}
          </dd>
        </div>
        <div>
          <dt>
            {valueTokens.radius.name} <span>{valueTokens.radius.value}</span>
          </dt>
          <dd>
            <span className="radius-corner">{valueTokens.radius.use}</span>
          </dd>
        </div>
      </dl>
    </div>
  );
}
