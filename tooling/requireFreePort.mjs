import { createServer } from "node:net";
import { ToolingError } from "./ToolingError.mjs";

/**
 * @param {number} port
 * @returns {Promise<void>}
 * @throws {ToolingError} where something else listens on the port
 */
export function requireFreePort(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", () =>
      reject(
        new ToolingError(
          `Port ${port}: expected it to be free; something else listens on it. Stop that, then run the command again.`,
        ),
      ),
    );
    server.listen(port, "localhost", () => server.close(() => resolve()));
  });
}
