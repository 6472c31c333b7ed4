// The block in WordPress's editor, as its own scripts offer it: no build step, no JSX.
((blocks, element, blockEditor, components, i18n) => {
  const { createElement: h, Fragment } = element;
  const { __ } = i18n;

  function Edit({ attributes, setAttributes }) {
    const { src, metric, theme } = attributes;
    const set = (name) => (value) => setAttributes({ [name]: value });
    const fields = [
      h(components.TextControl, {
        key: "src",
        label: __("Address of the snapshot", "impact-figure"),
        help: __("Such as /impact.json", "impact-figure"),
        value: src,
        onChange: set("src"),
      }),
      h(components.TextControl, {
        key: "metric",
        label: __("Id of the figure", "impact-figure"),
        help: __("Such as dlp.2022.recruitment", "impact-figure"),
        value: metric,
        onChange: set("metric"),
      }),
      h(components.SelectControl, {
        key: "theme",
        label: __("Colours", "impact-figure"),
        value: theme,
        options: [
          { value: "light", label: __("Light", "impact-figure") },
          { value: "dark", label: __("Dark", "impact-figure") },
          { value: "auto", label: __("As the reader's device", "impact-figure") },
        ],
        onChange: set("theme"),
      }),
    ];
    const settings = h(
      blockEditor.InspectorControls,
      null,
      h(components.PanelBody, { title: __("Figure", "impact-figure") }, fields),
    );
    const figure =
      src && metric
        ? h("impact-widget", { src, metric, theme })
        : h(components.Placeholder, {
            icon: "chart-bar",
            label: __("Impact figure", "impact-figure"),
            instructions: __(
              "Give the address of the snapshot and the id of the figure, in the block's settings.",
              "impact-figure",
            ),
          });
    return h(Fragment, null, settings, h("div", blockEditor.useBlockProps(), figure));
  }

  blocks.registerBlockType("difference-impact/figure", {
    edit: Edit,
    // The page is made by impact-figure.php.
    save: () => null,
  });
})(
  window.wp.blocks,
  window.wp.element,
  window.wp.blockEditor,
  window.wp.components,
  window.wp.i18n,
);
