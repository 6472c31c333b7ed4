import { contentOf } from "@the-difference/impact-sdk";
import { PartnerDirectory } from "@the-difference/impact-ui";
import { useSnapshot } from "@the-difference/impact-ui/query";

/** The report's partner schools, once the page's snapshot is there. */
export function PartnerSchools() {
  const { data: snapshot } = useSnapshot();
  return (
    <div id="partner-schools" className="directory-place">
      {snapshot && (
        <PartnerDirectory content={contentOf(snapshot, "partner-schools", "directory")} />
      )}
    </div>
  );
}
