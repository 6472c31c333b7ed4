/**
 * The command that runs npm: the very npm that started this script where there is one.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string[]}
 */
export function npmCommand(env = process.env) {
  const startedBy = env.npm_execpath;
  return startedBy?.endsWith("npm-cli.js") ? [process.execPath, startedBy] : ["npm"];
}
