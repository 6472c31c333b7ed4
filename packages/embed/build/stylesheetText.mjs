import { build } from "esbuild";

/**
 * A stylesheet with all that it imports, minified.
 *
 * @param {string} file
 * @param {string[]} [without] imports that stay out
 */
export async function stylesheetText(file, without = []) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    target: "es2022",
    // PurgeCSS does not read nested rules.
    supported: { nesting: false },
    plugins: [
      {
        name: "without",
        setup(bundling) {
          bundling.onResolve({ filter: /\.css$/ }, ({ path }) =>
            without.includes(path) ? { path, namespace: "without" } : undefined,
          );
          bundling.onLoad({ filter: /./, namespace: "without" }, () => ({
            contents: "",
            loader: "css",
          }));
        },
      },
    ],
  });
  const [sheet] = outputFiles;
  if (!sheet) throw new Error(`${file}: expected a stylesheet; esbuild gave none.`);
  return sheet.text;
}
