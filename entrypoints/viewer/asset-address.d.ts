/** A file of a package, built into the extension; the import is its address. */
declare module '*?url' {
  const address: string;
  export default address;
}
