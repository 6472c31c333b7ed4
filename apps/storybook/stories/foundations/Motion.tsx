import { valueTokens } from "@the-difference/impact-ui/tokens";

/** The one thing that moves: what stands in for a figure while it is on its way. */
export function Motion() {
  const { "waiting-duration": duration, "waiting-easing": easing } = valueTokens;
  return (
    <div className="tokens">
      <figure className="di-figure" aria-label="Waiting">
        <div className="di-skeleton">
          <span className="di-skeleton-line di-skeleton-headline" />
          <span className="di-skeleton-line di-skeleton-bar" />
        </div>
      </figure>
      <p>
        One breath lasts {duration.value} ({duration.name}) and eases in and out ({easing.name}).
        Nothing else in a figure moves: marks do not grow or slide into place, since a reader who
        looks away would have missed the start. Where the reader asks for less motion, this stands
        still too.
      </p>
    </div>
  );
}
