import { Component, type ReactNode } from "react";

interface FigureErrorBoundaryProps {
  fallback: (error: Error) => ReactNode;
  children: ReactNode;
}

/** Keeps a fault inside a figure from taking its host's page down. */
export class FigureErrorBoundary extends Component<
  FigureErrorBoundaryProps,
  { error: Error | undefined }
> {
  override state: { error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    return this.state.error ? this.props.fallback(this.state.error) : this.props.children;
  }
}
