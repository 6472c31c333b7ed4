const vague = /(^|\/)((utils?|helpers?|common|misc)(\/|\.)|types\.tsx?$)/;

/**
 * Names under which everything ends up sooner or later. A file is named for its main export instead.
 *
 * @param {string[]} paths with forward slashes
 * @returns {string[]} those that are called utils, helpers, common, misc or types
 */
export const vagueNames = (paths) => paths.filter((path) => vague.test(path));
