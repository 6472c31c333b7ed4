import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

const embed = dirname(fileURLToPath(import.meta.resolve("@the-difference/impact-embed")));

export default defineConfig({
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("impact-") } } }),
    svelte(),
  ],
  // What the page without a framework loads: the folder that a trust copies to its web server.
  publicDir: join(embed, "cdn"),
  build: {
    target: "es2022",
    rolldownOptions: { input: ["plain.html", "react17.html", "vue.html", "svelte.html"] },
  },
});
