// For `tsc`, which reads no Vue files: `vue-tsc` does.
declare module "*.vue";
