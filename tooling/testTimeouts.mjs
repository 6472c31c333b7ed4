/**
 * How long a test may take before it counts as hanging. Suites share two cores with each other's browsers,
 * so this is no measure of speed: it only ends what would never end.
 */
export const testTimeouts = { testTimeout: 300_000, hookTimeout: 300_000 };
