/** One fresh process of question 05: the first compile, then some more. Prints milliseconds as JSON. */
const start = performance.now();
const { compile, us } = await import(process.env.BENCH_BUNDLE);
const loaded = performance.now() - start;
const times = [];
for (let i = 0; i < 20; i++) {
  const before = performance.now();
  compile([us]);
  times.push(performance.now() - before);
}
console.log(JSON.stringify({ loaded, cold: times[0], warm: times.slice(10).sort((a, b) => a - b)[5] }));
