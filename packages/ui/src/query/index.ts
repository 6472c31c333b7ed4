export { ImpactWidget, type ImpactWidgetProps } from "../report/ImpactWidget";
export { failureInWords } from "./failureInWords";
export { fetchJson, fetchSnapshot } from "./fetchSnapshot";
export { ImpactProvider, type ImpactProviderProps } from "./ImpactProvider";
export { SnapshotFetchError, type SnapshotFetchReason } from "./SnapshotFetchError";
export { snapshotQueryOptions } from "./snapshotQueryOptions";
export { useResult } from "./useResult";
export { useSnapshot } from "./useSnapshot";
