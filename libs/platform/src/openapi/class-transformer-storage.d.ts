/** class-transformer keeps what `@Type` names in a store that it does not export from its main file. */
declare module 'class-transformer/cjs/storage.js' {
  export const defaultMetadataStorage: {
    findTypeMetadata(
      target: new (...parameters: never[]) => unknown,
      property: string,
    ): { readonly typeFunction?: (options: never) => unknown } | undefined;
  };
}
