import { readTokens } from "./readTokens";
import { otherTokenUses } from "./tokenUses";
import "./tokens.css";

/** The tokens that are no colours. */
export function OtherTokens() {
  const tokens = readTokens().filter(({ name }) => name in otherTokenUses);
  return (
    <div className="tokens">
      <section className="tokens-theme">
        <table>
          <caption>Type and space</caption>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Value</th>
              <th scope="col">Used for</th>
            </tr>
          </thead>
          <tbody>
            {tokens.map(({ name, value }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{value}</td>
                <td>{otherTokenUses[name]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
