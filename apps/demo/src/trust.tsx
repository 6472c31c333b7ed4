import trustUrl from "@the-difference/sample-data/illustrative-trust.json?url";
import { showPage } from "./showPage";
import { TrustPage } from "./TrustPage";

showPage(trustUrl, <TrustPage dataUrl={trustUrl} />);
