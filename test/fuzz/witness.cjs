// `node --expose-gc --require witness.cjs dist/src/main.js`: tells its parent how much memory is in use when nothing is left to collect.
process.on('message', () => {
  globalThis.gc();
  process.send(process.memoryUsage());
});
