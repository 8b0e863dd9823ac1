import { defineWxtModule } from "wxt/modules";

/** The background makes markup and shows nothing: the styles that come with the components stay out of what is built of it. */
export default defineWxtModule({
  name: "plain-background",
  setup(wxt) {
    wxt.hook("vite:build:extendConfig", (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type !== "background")) return;
      config.plugins = [
        ...(config.plugins ?? []),
        {
          name: "plain-background",
          enforce: "pre",
          load: { filter: { id: /\.css$/ }, handler: () => ({ code: "", moduleType: "js" }) },
        },
      ];
    });
  },
});
