export const snapshotFormat = "difference-impact-snapshot";

/** The version of the snapshot's form that this package writes, and the newest that it reads. */
export const snapshotSchemaVersion = 1;
