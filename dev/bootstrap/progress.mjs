const patienceMs = 1_000;

/**
 * Says what is going on once it takes longer than a second: "Installing packages … 42 s".
 * @template Result
 * @param {string} label
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withProgress(label, work) {
  const startedAt = Date.now();
  const show = process.stderr.isTTY ? rewriteLine : announceOnce();
  const timer = setInterval(() => show(label, secondsSince(startedAt)), patienceMs);
  timer.unref();
  try {
    return await work();
  } finally {
    clearInterval(timer);
    if (Date.now() - startedAt >= patienceMs) finish(label, secondsSince(startedAt));
  }
}

/** @param {number} startedAt */
const secondsSince = (startedAt) => Math.round((Date.now() - startedAt) / 1000);

/**
 * @param {string} label
 * @param {number} seconds
 */
const rewriteLine = (label, seconds) => void process.stderr.write(`\r${label} … ${seconds} s`);

/**
 * @param {string} label
 * @param {number} seconds
 */
const finish = (label, seconds) =>
  void process.stderr.write(`${process.stderr.isTTY ? '\r' : ''}${label} … ${seconds} s\n`);

/** A log file can't rewrite a line: there one says that it began, and another how long it took. */
function announceOnce() {
  let announced = false;
  return (/** @type {string} */ label) => {
    if (!announced) process.stderr.write(`${label} …\n`);
    announced = true;
  };
}
