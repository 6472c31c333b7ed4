import { colourTokens, tokens, valueTokens } from "@the-difference/impact-ui/tokens";
import { CopyButton } from "./CopyButton";
import "./foundations.css";

/** Every token with its values, to copy as a custom property. */
export function TokensTable() {
  return (
    <div className="tokens">
      <section className="tokens-theme">
        <table>
          <caption>{Object.keys(tokens).length} tokens</caption>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Type</th>
              <th scope="col">Light</th>
              <th scope="col">Dark</th>
              <td />
              <th scope="col">Used for</th>
            </tr>
          </thead>
          <tbody>
            {Object.values(colourTokens).map(({ name, type, light, dark, use }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{type}</td>
                <td>{light}</td>
                <td>{dark}</td>
                <td>
                  <CopyButton text={`var(${name})`} what={name} />
                </td>
                <td>{use}</td>
              </tr>
            ))}
            {Object.values(valueTokens).map(({ name, type, value, use }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{type}</td>
                <td colSpan={2}>{value}</td>
                <td>
                  <CopyButton text={`var(${name})`} what={name} />
                </td>
                <td>{use}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
