import "./builder/builder.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { BuilderPage } from "./builder/BuilderPage";
import { showPage } from "./showPage";

showPage(
  <QueryClientProvider client={new QueryClient()}>
    <BuilderPage />
  </QueryClientProvider>,
);
