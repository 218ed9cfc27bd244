// The program of a page. Its files follow each other in the order of src/CMakeLists.txt; there is no library.
'use strict';

// Numbers as the program prints and computes them: what is shown here must read like its tables.

/**
 * A number with so many decimals, ties to even as printf has them (toFixed rounds them up).
 * @param {number} value
 * @param {number} decimals
 */
function fixed(value, decimals) {
  const text = value.toFixed(decimals), exact = value.toFixed(Math.min(decimals + 60, 100));
  const cut = exact.length - (Math.min(decimals + 60, 100) - decimals), rest = exact.slice(cut).replace('.', '');
  const whole = exact.slice(0, cut).replace(/\.$/, '');
  return /^50*$/.test(rest) && /[02468]$/.test(whole) ? whole : text;
}

/**
 * printf's %.*g.
 * @param {number} value
 * @param {number} digits
 */
function general(value, digits) {
  if (value === 0) return '0';
  const [, mantissa, power] = value.toExponential(digits - 1).match(/^(.*)e(.*)$/), exponent = Number(power);
  if (exponent >= -4 && exponent < digits) {
    const text = fixed(value, Math.max(digits - 1 - exponent, 0));
    return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  }
  const sign = exponent < 0 ? '-' : '+';
  return (mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa) + 'e' + sign +
      String(Math.abs(exponent)).padStart(2, '0');
}

/**
 * A measured number (text_measured of base/text.c).
 * @param {number} value
 */
function measured(value) {
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return '\u2013';
  return size < 0.01               ? general(value, 3)
      : size < 100                 ? fixed(value, 4)
      : size < 1e4 || size >= 1e15 ? general(value, 4)
                                   : fixed(value, 0);
}

/**
 * A count or an axis' tick: "20k", "1.5M", "0.003".
 * @param {number} value
 */
function counted(value) {
  const size = Math.abs(value);
  const scaled = size >= 1e9 ? [1e9, 'G'] : size >= 1e6 ? [1e6, 'M'] : size >= 1e4 ? [1e3, 'k'] : [1, ''];
  return general(value / Number(scaled[0]), size >= 1e4 ? 3 : 4) + scaled[1];
}

/**
 * The quantile of sorted values, between neighbours in proportion (results/group.c).
 * @param {ArrayLike<number>} sorted
 * @param {number} share
 */
function quantile(sorted, share) {
  if (sorted.length === 0) return NaN;
  const at = share * (sorted.length - 1), below = Math.min(Math.floor(at), sorted.length - 1);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (at - below);
}

/**
 * The standard deviation of a sample; NaN of one value.
 * @param {number[]} values
 */
function deviation(values) {
  let mean = 0, squares = 0;
  for (const value of values) mean += value / values.length;
  for (const value of values) squares += (value - mean) * (value - mean);
  return values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : NaN;
}

/**
 * Up to where values are shown: what lies further above the others than three times the middle half of them is wide would press
 * them together (Tukey, "Exploratory data analysis", 1977, calls it far out).
 * @param {ArrayLike<number>} sorted
 */
function fence(sorted) {
  const low = quantile(sorted, 0.25), high = quantile(sorted, 0.75), most = sorted[sorted.length - 1],
        far = high + 3 * (high - low);
  return sorted.length > 4 && far < most && far > sorted[0] ? far : most;
}

/**
 * A scale: numbers from low to high to places from..to, and back; the ends exactly, which exp(log(low)) may miss.
 * @param {number} low
 * @param {number} high
 * @param {number} from
 * @param {number} to
 * @param {boolean} log
 */
function scaleOf(low, high, from, to, log) {
  const turn = log ? Math.log : (/** @type {number} */ x) => x, back = log ? Math.exp : (/** @type {number} */ x) => x;
  const a = turn(low), b = turn(high), span = b - a || 1;
  return {
    low,
    high,
    log,
    place: (/** @type {number} */ value) => from + (turn(value) - a) / span * (to - from),
    value: (/** @type {number} */ place) => place === from ? low
        : place === to                                     ? high
                                                           : back(a + (place - from) / (to - from || 1) * span),
  };
}

/**
 * Round numbers from low to high, at most about so many.
 * @param {number} low
 * @param {number} high
 * @param {number} most
 * @param {boolean} log
 */
function ticks(low, high, most, log) {
  /** @type {number[]} */
  const found = [];
  if (!(high > low)) return [low];
  if (log) {
    const first = Math.floor(Math.log10(low)), last = Math.ceil(Math.log10(high));
    for (const steps of [[1, 2, 5], [1, 3], [1]]) {
      found.length = 0;
      for (let power = first; power <= last; power++)
        for (const step of steps) {
          const at = Number(`${step}e${power}`);
          if (at >= low * 0.9999 && at <= high * 1.0001) found.push(at);
        }
      if (found.length <= most) break;
    }
    if (found.length >= 2) return found.filter((_, i) => i % Math.ceil(found.length / most) === 0);
    found.length = 0;
  }
  const rough = (high - low) / most, power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (rough <= power ? 1 : rough <= 2 * power ? 2 : rough <= 5 * power ? 5 : 10);
  for (let i = Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) found.push(Number((i * step).toPrecision(12)));
  return found;
}

/**
 * "1 run", "2 runs".
 * @param {number} count
 * @param {string} what
 */
const several = (count, what) => `${count} ${what}${count === 1 ? '' : 's'}`;
