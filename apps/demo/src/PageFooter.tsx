import { useSnapshot } from "@the-difference/impact-ui/query";

/** Where the figures go from here, where the data are, and what was done to protect people in them. */
export function PageFooter({ dataUrl }: { dataUrl: string }) {
  const { data } = useSnapshot();
  const reasons = [...new Set(data?.exemptions.map(({ reason }) => reason))];
  return (
    <footer className="page-footer">
      <p>
        <a href="/embed/">Put one of these figures on a page of your own</a>, as{" "}
        <a href="/intranet/">an invented trust has done on its intranet</a>.
      </p>
      <p>
        <a href={dataUrl} download>
          The data of this page
        </a>{" "}
        (JSON){data && `, published by ${data.publisher}`}.
      </p>
      {data && (
        <p>
          Counts below {data.policy.threshold} people, or {data.policy.specialCategoryThreshold} for
          ethnicity and disability, are hidden with whatever would give them away.
          {reasons.length > 0 && ` Not hidden: ${reasons.join("; ")}.`}
        </p>
      )}
    </footer>
  );
}
