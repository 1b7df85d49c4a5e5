/** The one corner of pngjs that tests read pictures with; the package has no types of its own. */
declare module 'pngjs' {
  export const PNG: {
    readonly sync: { readonly read: (file: Uint8Array) => { readonly width: number; readonly height: number; readonly data: Uint8Array } };
  };
}
