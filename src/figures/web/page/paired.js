// What the differences between two settings, seed by seed, say of them: results/paired.c step by step, so that the numbers are
// those of `unroll compare` to the last digit (a test holds them against each other).

const SIGNS = 82, RESAMPLE = 83;  // streams of base/rng.h: RNG_SIGNS, RNG_RESAMPLE

/**
 * The high and the low half of a product of two 32-bit numbers.
 * @param {number} a
 * @param {number} b
 */
function multiply(a, b) {
  const aLow = a & 0xffff, aHigh = a >>> 16, bLow = b & 0xffff, bHigh = b >>> 16;
  const middle = aHigh * bLow + (aLow * bLow >>> 16), cross = aLow * bHigh + (middle & 0xffff);
  return [(aHigh * bHigh + Math.floor(middle / 65536) + Math.floor(cross / 65536)) >>> 0, Math.imul(a, b) >>> 0];
}

/**
 * Four words of Philox4x32-10 with the key 0 (Salmon et al., SC 2011).
 * @param {number} block
 * @param {number} stream
 */
function philox(block, stream) {
  let [c0, c1, c2, c3] = [block >>> 0, Math.floor(block / 2 ** 32) >>> 0, 0, stream], k0 = 0, k1 = 0;
  for (let round = 0; round < 10; round++) {
    const [high0, low0] = multiply(0xD2511F53, c0), [high1, low1] = multiply(0xCD9E8D57, c2);
    [c0, c1, c2, c3] = [(high1 ^ c1 ^ k0) >>> 0, low1, (high0 ^ c3 ^ k1) >>> 0, low0];
    k0 = (k0 + 0x9E3779B9) >>> 0, k1 = (k1 + 0xBB67AE85) >>> 0;
  }
  return [c0, c1, c2, c3];
}

/**
 * Reads the words of a stream one after the other.
 * @param {number} stream
 */
function wordsOf(stream) {
  let at = 0, four = [0];
  return () => {
    if (at % 4 === 0) four = philox(at / 4, stream);
    return four[at++ % 4];
  };
}

/**
 * @param {number[]} differences
 * @param {number} observed
 */
function exactP(differences, observed) {
  const count = differences.length, all = 2 ** (count - 1), least = Math.abs(observed) * (1 - 1e-12);
  let hits = 0;
  for (let signs = 0; signs < all; signs++) {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += signs >> i & 1 ? -differences[i] : differences[i];
    if (Math.abs(sum) >= least) hits++;
  }
  return hits / all;
}

/**
 * @param {number[]} differences
 * @param {number} observed
 * @param {number} draws
 */
function sampledP(differences, observed, draws) {
  const next = wordsOf(SIGNS), least = Math.abs(observed) * (1 - 1e-12);
  let hits = 0, word = 0;
  for (let draw = 0; draw < draws; draw++) {
    let sum = 0;
    for (let i = 0; i < differences.length; i++) {
      if (i % 32 === 0) word = next();
      sum += word >>> i % 32 & 1 ? -differences[i] : differences[i];
    }
    if (Math.abs(sum) >= least) hits++;
  }
  return (1 + hits) / (1 + draws);
}

/**
 * The 95 % interval of the mean by resampling.
 * @param {number[]} differences
 * @param {number} draws
 */
function interval(differences, draws) {
  const next = wordsOf(RESAMPLE), count = differences.length, means = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += differences[Math.floor(next() * count / 2 ** 32)];
    means[draw] = sum / count;
  }
  const sorted = Array.from(means.sort());
  return [quantile(sorted, 0.025), quantile(sorted, 1 - 0.025)];
}

/**
 * Pairs that would settle it with a chance of 80 %.
 * @param {number[]} differences
 * @param {number} mean
 */
function pairsNeeded(differences, mean) {
  const count = differences.length, level = 1.959964, power = 0.841621;
  let squares = 0;
  for (const difference of differences) squares += (difference - mean) * (difference - mean);
  const ratio = (level + power) * (count > 1 ? Math.sqrt(squares / (count - 1)) : 0) / mean;
  const needed = Math.min(Math.ceil(ratio * ratio + level * level / 2), 1e9), least = count < 6 ? 6 : count + 1;
  return Math.max(needed, least);
}

/** @param {number[]} differences at least one, all finite */
function pairedOf(differences) {
  const count = differences.length, draws = Math.min(Math.max(Math.floor(4000000 / count), 1000), 10000);
  let sum = 0, mean = 0;
  for (const difference of differences) sum += difference, mean += difference / count;
  const isExact = count <= 16, p = isExact ? exactP(differences, sum) : sampledP(differences, sum, draws);
  const [low, high] = count > 1 ? interval(differences, draws) : [NaN, NaN], isSettled = p <= 0.05;
  return {
    count,
    difference: mean,
    low,
    high,
    p,
    isExact,
    isSettled,
    isEqual: differences.every(difference => difference === 0),
    needed: !isSettled && mean !== 0 ? pairsNeeded(differences, mean) : 0,
  };
}

/**
 * What `unroll compare` says of it, B against A, whose pairs have the seed in common.
 * @param {ReturnType<typeof pairedOf>} paired
 * @param {number} lost pairs without the metric
 */
function verdict(paired, lost) {
  const {count} = paired, pairs = several(count, 'pair');
  let text = paired.isEqual ? `B is equal to A in ${count === 1 ? 'the one pair' : `all ${count} pairs`} of the same seed.`
                                                                                 : `B is ${measured(Math.abs(paired.difference))} ${
                                  paired.difference < 0 ? 'lower' : 'higher'                                                     } than A in the mean of ${pairs} of the same seed`;
  if (!paired.isEqual) {
    if (count > 1) text += ` (95 % interval of B - A: ${measured(paired.low)} to ${measured(paired.high)})`;
    text += `. ${paired.isExact ? 'Exact' : 'Sampled'} sign-flip test: p = ${general(paired.p, 2)}.`;
  }
  if (lost > 0)
    text += ` ${lost} more ${
        lost === 1 ? 'pair does not count' : 'pairs do not count'}: a run of it diverged or does not have the metric.`;
  if (paired.isSettled) return `${text} Settled: ${paired.difference < 0 ? 'B' : 'A'} is lower.`;
  if (paired.isEqual) return text;
  text += ' Not settled';
  if (paired.needed > 0) {
    const seeds = paired.needed - count;
    if (count < 6) text += '; fewer than 6 pairs settle nothing';
    text += seeds > 1000 ? '; if they differ, more than 1000 more seeds would be needed to tell'
                         : `; ${seeds} more ${seeds === 1 ? 'seed' : 'seeds'} would probably settle it`;
  }
  return text + '.';
}
