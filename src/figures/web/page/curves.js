// Losses along the training: a line for each setting, the mean of its seeds, and a band from the lowest to the highest.

const MOST_BANDS = 24;    // more bands than these hide each other
const LOSS_FLOOR = 1e-9;  // a loss of zero has no logarithm

/**
 * An exponential moving average that does not lean to its start, as results/line.c has it.
 * @param {ArrayLike<number>} losses
 * @param {number} smoothing
 * @param {boolean} log
 */
function smoothed(losses, smoothing, log) {
  if (smoothing === 0) return Float64Array.from(losses);
  const kept = smoothing ** (100 / losses.length);
  let sum = 0, weight = 0;
  return Float64Array.from(losses, loss => {
    sum = kept * sum + (1 - kept) * (log ? Math.log(Math.max(loss, LOSS_FLOOR)) : loss);
    weight = kept * weight + (1 - kept);
    return log ? Math.exp(sum / weight) : sum / weight;
  });
}

/**
 * Mean, lowest and highest of several curves at each point.
 * @param {ArrayLike<number>[]} curves
 */
function summaryOf(curves) {
  const count = curves[0].length, mean = new Float64Array(count), low = new Float64Array(count), high = new Float64Array(count);
  low.fill(Infinity), high.fill(-Infinity);
  for (const curve of curves)
    for (let i = 0; i < count; i++) {
      mean[i] += curve[i] / curves.length;
      if (curve[i] < low[i]) low[i] = curve[i];
      if (curve[i] > high[i]) high[i] = curve[i];
    }
  return {mean, low, high};
}

/**
 * A setting's lines as numbers, computed once for each choice.
 * @param {Page} page
 * @param {Setting} setting
 */
function linesOf(page, setting) {
  const {state} = page, strands = setting.strands, key = `${state.along} ${state.scale} ${state.smooth}`;
  if (page.linesKey !== key) page.linesKey = key, page.lines = new Map();
  const known = page.lines.get(setting.number);
  if (known !== undefined || !strands) return known || null;
  const factor = {symbols: strands.symbols, steps: 1, seconds: strands.seconds}[state.along] || 1;
  const curves = strands.losses.map(losses => smoothed(losses, state.smooth, state.scale === 'log'));
  const lines = {
    x: Float64Array.from(strands.steps, step => step * factor),
    curves,
    ...summaryOf(curves),
    lookedX: Float64Array.from(strands.looked, step => step * factor),
    looks: strands.looks.length ? summaryOf(strands.looks) : null
  };
  page.lines.set(setting.number, lines);
  return lines;
}

/**
 * Places of a line: x, y, x, y ...
 * @param {any} plan
 * @param {ArrayLike<number>} x
 * @param {ArrayLike<number>} y
 */
function pieceOf({x: scaleX, y: scaleY}, x, y) {
  const piece = new Float32Array(2 * x.length);
  for (let i = 0; i < x.length; i++)
    piece[2 * i] = scaleX.place(x[i]), piece[2 * i + 1] = scaleY.place(Math.max(y[i], LOSS_FLOOR));
  return piece;
}

/**
 * The same of a setting, computed once for each layout.
 * @param {Page} page
 * @param {any} plan
 * @param {Setting} setting
 */
function piecesOf(page, plan, setting) {
  const known = plan.pieces.get(setting.number), lines = known ? null : linesOf(page, setting);
  if (known || !lines) return known || null;
  const low = pieceOf(plan, lines.x, lines.low), high = pieceOf(plan, lines.x, lines.high),
        band = new Float32Array(low.length * 2);
  band.set(low);
  for (let i = 0; i < high.length; i += 2)
    band[low.length + i] = high[high.length - 2 - i], band[low.length + i + 1] = high[high.length - 1 - i];
  const pieces = {
    mean: pieceOf(plan, lines.x, lines.mean),
    band,
    seeds: lines.curves.map(curve => pieceOf(plan, lines.x, curve)),
    looks: lines.looks ? pieceOf(plan, lines.lookedX, lines.looks.mean) : null
  };
  plan.pieces.set(setting.number, pieces);
  return pieces;
}

/**
 * One setting, strongly.
 * @param {Page} page
 * @param {Pen} pen
 * @param {any} plan
 * @param {Setting} setting
 * @param {number} width
 */
function drawCurve(page, pen, plan, setting, width) {
  const pieces = piecesOf(page, plan, setting), stroke = page.colorOf(setting);
  if (!pieces) return;
  if (page.state.seeds === 'band') pen.lines([pieces.band], {fill: stroke, alpha: 0.2});
  if (page.state.seeds === 'apart')
    pen.lines(pieces.seeds, {stroke, width: width / 2});
  else
    pen.lines([pieces.mean], {stroke: page.ink.paper, width: width + 2}), pen.lines([pieces.mean], {stroke, width});
  if (pieces.mean.length === 2) pen.dots([...pieces.mean], 2 * width, {fill: stroke});
  if (pieces.looks) pen.lines([pieces.looks], {stroke, width: width / 1.5, dash: [6, 4]});
}

/**
 * @param {Page} page
 * @param {Setting[]} settings
 */
function rangeOf(page, settings) {
  let lowX = Infinity, highX = 0;
  /** @type {number[]} */
  const all = [], begins = [];
  for (const setting of settings) {
    const lines = linesOf(page, setting);
    if (!lines) continue;
    lowX = Math.min(lowX, lines.x[0]), highX = Math.max(highX, lines.x[lines.x.length - 1]);
    begins.push(lines.mean[0]);
    for (let i = 0; i < lines.mean.length; i++) all.push(lines.low[i], lines.mean[i], lines.high[i]);
    if (lines.looks)
      for (const value of lines.looks.mean) all.push(value);
  }
  const values = Float64Array.from(all).sort();  // by number, which is quick
  begins.sort((a, b) => a - b);
  const log = page.state.scale === 'log', low = Math.max(quantile(values, 0), LOSS_FLOOR);
  const high = log ? values[values.length - 1] : Math.max(fence(values), quantile(begins, 0.5)), pad = (high - low) * 0.04 || 1;
  return {
    lowX: page.state.along === 'symbols' || !log ? 0 : lowX,
    highX: (lowX === highX ? 1.2 * highX : highX) || 1,
    low: log ? low * 0.98 : Math.max(low - pad, 0),
    high: log ? high * 1.02 : high + pad,
    beyond: values.length > 0 && values[values.length - 1] > high + pad
  };
}

/** @type {Kind} */
const curvesKind = {
  name: 'curves',
  height: () => 420,
  keys: 'Arrows go through the settings by rank, enter pins, escape gives up.',
  suits: page => page.model.settings.some(setting => setting.strands !== null),
  title: page => `Loss by ${{symbols: 'symbols seen', steps: 'train steps', seconds: 'seconds of training'}[page.state.along]}`,

  note(page) {
    const drawn = page.drawn.filter(standing => standing.setting.strands),
          runs = drawn.map(standing => standing.setting.strands ? standing.setting.strands.losses.length : 0);
    const seeds = runs.length ? (Math.min(...runs) === Math.max(...runs) ? several(runs[0], 'seed')
                                                                         : `${Math.min(...runs)} to ${Math.max(...runs)} seeds`)
                              : 'no seed';
    const single = Math.max(...runs, 0) < 2;
    const words = [single                ? 'One seed each'
          : page.state.seeds === 'apart' ? 'Each seed apart'
                                         : `Mean of ${seeds}, band = lowest to highest`];
    if (!single && page.state.seeds === 'band' && drawn.length > MOST_BANDS)
      words.push('bands of what is pointed at and pinned only');
    if (drawn.some(standing => standing.setting.strands && standing.setting.strands.looks.length))
      words.push('dashed: on what is held out');
    const thinned = drawn.map(({setting}) => setting.strands).filter(strands => strands && strands.blocks > strands.steps.length);
    if (thinned.length && thinned[0])
      words.push(
          `curves are thinned to ${Math.max(...thinned.map(strands => strands ? strands.steps.length : 0))} points, each a mean`);
    if (drawn.some(({setting}) => setting.isPaused)) words.push('thin, up to a dot: paused at a rung');
    if (page.state.smooth) words.push(`smoothed, ${page.state.smooth}`);
    if (page.plans.curves && page.plans.curves.beyond) words.push('what lies far above is cut off');
    if (page.drawn.length < page.kept.length)
      words.push(`the best ${drawn.length} of ${page.kept.length} settings: filter to see others`);
    if (drawn.length < page.drawn.length) words.push(`${several(page.drawn.length - drawn.length, 'setting')} without a curve`);
    return words.join('; ') + '.';
  },

  layout(page, pen, width, height) {
    const range = rangeOf(page, page.ranked.slice(0, MOST_DRAWN).map(standing => standing.setting)),
          log = page.state.scale === 'log';
    const references = page.model.references.filter(({loss}) => loss >= range.low && loss <= range.high);
    const right = Math.max(14, ...references.map(({known}) => pen.widthOf(known, 11) + 14)),
          box = [LEFT, 10, width - LEFT - Math.min(right, width / 4), height - 60];
    const x = scaleOf(range.lowX, range.highX, box[0], box[0] + box[2], false),
          y = scaleOf(range.low, range.high, box[1] + box[3], box[1], log);
    return page.plans.curves = {box, x, y, references, beyond: range.beyond, pieces: new Map()};
  },

  draw(page, pen, layer, plan) {
    const {box, x, y} = plan;
    if (layer === 'back') {
      drawY(page, pen, box, y, page.model.lossAxis);
      drawX(page, pen, box, x,
          {symbols: 'symbols seen', steps: 'train steps', seconds: 'seconds of training'}[page.state.along] || '');
      drawReferences(page, pen, box, y, box[0] + box[2] + 6, 'left');
    }
    if (layer === 'marks')
      pen.within(box, () => {
        const drawn = page.drawn, bands = page.state.seeds === 'band' && drawn.length <= MOST_BANDS;
        /** @type {Map<string, {whole: Float32Array[], paused: Float32Array[], ends: number[]}>} */
        const byColor = new Map();
        for (const {setting} of [...drawn].reverse()) {
          const pieces = piecesOf(page, plan, setting), color = page.colorOf(setting);
          if (!pieces) continue;
          if (bands) pen.lines([pieces.band], {fill: color, alpha: 0.16});
          if (pieces.looks && bands) pen.lines([pieces.looks], {stroke: color, width: 1.2, dash: [6, 4]});
          const these = byColor.get(color) || {whole: [], paused: [], ends: []};
          const lines = page.state.seeds === 'apart' ? pieces.seeds : [pieces.mean];
          these[setting.isPaused ? 'paused' : 'whole'].push(...lines);
          if (setting.isPaused) these.ends.push(...lines.flatMap(line => [...line.slice(-2)]));
          byColor.set(color, these);
        }
        for (const [fill, {whole}] of byColor)
          pen.dots(whole.filter(line => line.length === 2).flatMap(line => [...line]), 3, {fill});
        const width = drawn.length > MOST_BANDS ? 1 : 1.6;  // browsers draw many lines of one pixel ten times as fast
        for (const [stroke, {paused, ends}] of byColor) {
          pen.lines(paused, {stroke, width: width / 2});
          pen.dots(ends, 1.6, {fill: stroke});
        }
        for (const [stroke, {whole}] of byColor) pen.lines(whole, {stroke, width});
      });
    if (layer === 'top') {
      pen.within(box, () => {
        if (page.pointed || page.pinned.length) pen.rect(box[0], box[1], box[2], box[3], {fill: page.ink.paper, alpha: 0.55});
        for (const setting of page.pinned) drawCurve(page, pen, plan, setting, 2.4);
        if (page.pointed) drawCurve(page, pen, plan, page.pointed, 2.8);
      });
      for (const [i, setting] of page.compared.entries()) {
        const pieces = piecesOf(page, plan, setting);
        if (pieces)
          page.label(pen, 'AB'[i], pieces.mean[pieces.mean.length - 2] - 10,
              Math.max(pieces.mean[pieces.mean.length - 1], box[1]) - 12 + 24 * i);
      }
    }
  },

  near(page, plan, x, y) {
    let best = 24, found = null;
    for (const {setting} of page.drawn) {
      const pieces = piecesOf(page, plan, setting);
      if (!pieces) continue;
      for (const piece of page.state.seeds === 'apart' ? pieces.seeds : [pieces.mean]) {
        let low = 0, high = piece.length / 2 - 1;
        while (low < high) {
          const middle = low + high >> 1;
          if (piece[2 * middle] < x)
            low = middle + 1;
          else
            high = middle;
        }
        const before = Math.max(low - 1, 0), span = piece[2 * low] - piece[2 * before] || 1,
              share = Math.min(Math.max((x - piece[2 * before]) / span, 0), 1);
        const height = piece[2 * before + 1] + (piece[2 * low + 1] - piece[2 * before + 1]) * share;
        const distance = Math.hypot(Math.max(piece[2 * before] - x, 0, x - piece[2 * low]), height - y);
        if (distance >= best) continue;
        const at = share < 0.5 ? before : low, unit = {symbols: 'symbols', steps: 'train steps', seconds: 's'}[page.state.along];
        best = distance, found = {
          setting,
          at: `${counted(plan.x.value(piece[2 * at]))} ${unit} \u00b7 ${measured(plan.y.value(piece[2 * at + 1]))} ${
              page.model.unit}`
        };
      }
    }
    return found;
  },
};
