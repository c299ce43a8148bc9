/** A file of a package, built into the extension; the import is its address. */
declare module '*?url' {
  const address: string;
  export default address;
}

/** A module that Vite builds as a worker of its own. */
declare module '*?worker' {
  const BuiltWorker: new () => Worker;
  export default BuiltWorker;
}
