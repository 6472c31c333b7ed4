import type { ReactNode } from "react";
import { ThemeChoice } from "./ThemeChoice";

interface PageHeaderProps {
  current: "report" | "trust" | "embed";
  title: string;
  children: ReactNode;
}

/** Title, lead and the way to the other pages. */
export function PageHeader({ current, title, children }: PageHeaderProps) {
  const link = (page: PageHeaderProps["current"], href: string, label: string) => (
    <a href={href} aria-current={page === current ? "page" : undefined}>
      {label}
    </a>
  );
  return (
    <header className="page-header">
      <div className="page-bar">
        <nav className="page-links" aria-label="Pages">
          {link("report", "/", "Impact report 2021-22")}
          {link("trust", "/trust.html", "An illustrative trust")}
          {link("embed", "/embed/", "Put a figure on your page")}
        </nav>
        <ThemeChoice />
      </div>
      <h1>{title}</h1>
      <div className="lead">{children}</div>
    </header>
  );
}
