/**
 * Leads the address of a folder without its slash to the one with it, as web servers do.
 *
 * @param {string[]} folders as `/embed`
 * @returns {import("vite").Plugin}
 */
export function folderAddresses(folders) {
  /** @type {import("vite").Connect.NextHandleFunction} */
  const redirect = (request, response, next) => {
    const [path = "", query] = (request.url ?? "").split("?");
    if (!folders.includes(path)) return next();
    response.writeHead(301, { Location: query ? `${path}/?${query}` : `${path}/` }).end();
  };
  return {
    name: "folder-addresses",
    configureServer: ({ middlewares }) => void middlewares.use(redirect),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(redirect),
  };
}
