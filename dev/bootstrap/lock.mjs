import { linkSync, mkdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const beatMs = 1_000;
const deadAfterMs = 10_000;

/**
 * Lets one process at a time do the work. The holder touches the file as long as it lives, so that one that was
 * killed holds up nobody for long.
 * @template Result
 * @param {string} file
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withLock(file, work) {
  mkdirSync(dirname(file), { recursive: true });
  while (!take(file)) await sleep(100);
  const beat = setInterval(() => touch(file), beatMs);
  beat.unref();
  try {
    return await work();
  } finally {
    clearInterval(beat);
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch {
    if (isDead(file)) throwAway(file);
    return false;
  }
}

/** @param {string} file */
function isDead(file) {
  const modified = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return modified !== undefined && Date.now() - modified > deadAfterMs;
}

/**
 * By renaming, of which only one process can be the first; what turns out to be somebody's fresh lock goes back.
 * @param {string} file
 */
function throwAway(file) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (!isDead(aside)) linkSync(aside, file);
    rmSync(aside);
  } catch {
    // Another process was quicker.
  }
}

/** @param {string} file */
function touch(file) {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // Somebody wiped the folder.
  }
}
