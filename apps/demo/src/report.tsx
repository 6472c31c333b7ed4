import { ImpactProvider } from "@the-difference/impact-ui/query";
import reportUrl from "@the-difference/sample-data/impact-report-2021-22.json?url";
import { ReportPage } from "./ReportPage";
import { showPage } from "./showPage";

showPage(
  <ImpactProvider src={reportUrl}>
    <ReportPage dataUrl={reportUrl} />
  </ImpactProvider>,
);
