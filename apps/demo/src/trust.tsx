import { ImpactProvider } from "@the-difference/impact-ui/query";
import trustUrl from "@the-difference/sample-data/illustrative-trust.json?url";
import { showPage } from "./showPage";
import { TrustPage } from "./TrustPage";

showPage(
  <ImpactProvider src={trustUrl}>
    <TrustPage dataUrl={trustUrl} />
  </ImpactProvider>,
);
