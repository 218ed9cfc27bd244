// How much of what differs between the kept settings each axis explains: results/importance.c step by step, so that the numbers
// are those of the figure (a test holds them against each other).

const MOST_GAPS = 8 /* times the settings that there are: more is a sample, not a grid with gaps */, MOST_BARS = 9;

/**
 * @typedef {{places: number[], value: number}} Case a setting's places on the axes, and its median
 * @typedef {{a: number, b: number, share: number, correlation: number}} Share b: -1 for one axis alone; no correlation: NaN
 */

/**
 * The cases without the levels that have the most gaps, so that those left are a whole grid; null if too little would be left.
 * @param {Case[]} cases
 * @param {number} axes
 */
function wholeGrid(cases, axes) {
  /** @type {number[][]} */
  const dropped = [];
  for (let kept = cases;;) {
    /** @type {Map<number, number>[]} */
    const counts = Array.from({length: axes}, () => new Map());
    for (const {places} of kept) counts.forEach((levels, a) => levels.set(places[a], (levels.get(places[a]) || 0) + 1));
    const whole = counts.reduce((product, levels) => product * levels.size, 1);
    if (dropped.length === 0 && whole > MOST_GAPS * kept.length) return null;
    if (kept.length >= whole) return kept.length > 1 ? {kept, dropped} : null;
    let least = Infinity, axis = -1, level = -1;
    counts.forEach((levels, a) => [...levels].sort((x, y) => x[0] - y[0]).forEach(([place, count]) => {
      if (levels.size > 1 && count * levels.size < least) least = count * levels.size, axis = a, level = place;
    }));
    if (axis < 0) return null;
    kept = kept.filter(({places}) => places[axis] !== level);
    dropped.push([axis, level]);
    if (2 * kept.length < cases.length) return null;
  }
}

/** @param {number[]} values */
const meanOf = values => values.reduce((sum, value) => sum + value / values.length, 0);

/**
 * The variance of the means over the cells of one axis, or of two (b not -1), about the mean of all.
 * @param {Case[]} cases
 * @param {number} a
 * @param {number} b
 */
function varianceOfMeans(cases, a, b) {
  /** @type {Map<number, number[]>} */
  const cells = new Map();
  for (const {places, value} of cases) {
    const at = places[a] * 65536 + (b < 0 ? 0 : places[b]), cell = cells.get(at);
    if (cell)
      cell.push(value);
    else
      cells.set(at, [value]);
  }
  const mean = meanOf(cases.map(({value}) => value));
  return [...cells.values()].reduce((sum, cell) => sum + cell.length * (meanOf(cell) - mean) ** 2 / cases.length, 0);
}

/**
 * The ranks of values, from 1; ties have their mean.
 * @param {number[]} values
 */
function ranksOf(values) {
  const order = values.map((_, i) => i).sort((x, y) => values[x] - values[y]), ranks = values.map(() => 0);
  for (let first = 0, next = 0; first < order.length; first = next) {
    while (next < order.length && values[order[next]] === values[order[first]]) next++;
    for (const i of order.slice(first, next)) ranks[i] = (first + 1 + next) / 2;
  }
  return ranks;
}

/**
 * Spearman's correlation, from ranks.
 * @param {number[]} x
 * @param {number[]} y
 */
function correlation(x, y) {
  const mean = (x.length + 1) / 2,
        sum = (/** @type {number[]} */ a, /** @type {number[]} */ b) =>
            a.reduce((all, value, i) => all + (value - mean) * (b[i] - mean), 0);
  return sum(x, x) > 0 && sum(y, y) > 0 ? sum(x, y) / Math.sqrt(sum(x, x) * sum(y, y)) : 0;
}

/**
 * @param {Model} model
 * @param {Standing[]} standings
 */
function importanceOf({axes}, standings) {
  const used = standings.filter(standing => !isNaN(standing.median)), several = used.filter(({values}) => values.length > 1);
  const cases = used.map(({setting, median}) => ({places: setting.places, value: median})), grid = wholeGrid(cases, axes.length);
  /** @type {Share[]} */
  const shares = [];
  if (!grid) {
    const ranks = ranksOf(cases.map(({value}) => value)), ranked = cases.map(({places}, i) => ({places, value: ranks[i]}));
    const all = ranks.reduce((sum, rank) => sum + (rank - (ranks.length + 1) / 2) ** 2 / ranks.length, 0);
    axes.forEach((axis, a) => {
      const ordered = axis.numbers && !axis.numbers.includes(null),
            rho = ordered ? correlation(ranksOf(cases.map(({places}) => places[a])), ranks) : NaN;
      shares.push({a, b: -1, share: ordered ? rho * rho : all > 0 ? varianceOfMeans(ranked, a, -1) / all : 0, correlation: rho});
    });
  } else {
    const varying = axes.map((_, a) => a).filter(a => new Set(grid.kept.map(({places}) => places[a])).size > 1);
    const alone = varying.map(a => varianceOfMeans(grid.kept, a, -1));
    varying.forEach((a, i) => shares.push({a, b: -1, share: alone[i], correlation: NaN}));
    varying.forEach((a, i) => varying.slice(i + 1).forEach((b, j) => {
      const share = Math.max(varianceOfMeans(grid.kept, a, b) - alone[i] - alone[i + 1 + j], 0);
      shares.push({a, b, share, correlation: NaN});
    }));
  }
  const whole = grid ? grid.kept : [], mean = meanOf(whole.map(({value}) => value)),
        all = whole.reduce((sum, {value}) => sum + (value - mean) ** 2 / whole.length, 0);
  const within = several.reduce((sum, {values, sd}) => sum + (values.length - 1) * sd * sd, 0) /
      several.reduce((sum, {values}) => sum + values.length - 1, 0);
  const total = grid ? all + (isNaN(within) ? 0 : within) : 1, rest = all - shares.reduce((sum, {share}) => sum + share, 0);
  const shareOf = (/** @type {number} */ variance) => variance > total * 1e-12 ? variance / total : 0;
  for (const one of shares) one.share = shareOf(one.share);
  shares.sort((x, y) => y.share - x.share || x.b - y.b);
  return {
    grid,
    shares,
    used: grid ? whole.length : cases.length,
    rest: grid ? shareOf(rest) : NaN,
    seeds: grid ? (total > 0 ? within / total : within) : NaN
  };
}

/**
 * The bars: the largest shares, then what is not the axes' own. Computed once for what is kept, when a brush rests.
 * @param {Page} page
 */
function barsOf(page) {
  if (page.explained && (page.isBrushing || page.explained.kept === page.kept)) return page.explained;
  const {axes} = page.model, importance = importanceOf(page.model, page.kept);
  const bars = importance.shares.slice(0, MOST_BARS).map(({a, b, share, correlation: rho}) => ({
    axis: b < 0 ? axes[a].name : '',
    name: b < 0 ? axes[a].spoken : `${axes[a].spoken} \u00d7 ${axes[b].spoken}`,
    share,
    rho
  }));
  if (importance.grid && axes.length > 2) bars.push({axis: '', name: 'more axes together', share: importance.rest, rho: NaN});
  if (Number.isFinite(importance.seeds)) bars.push({axis: '', name: 'seeds', share: importance.seeds, rho: NaN});
  return page.explained = {kept: page.kept, importance, bars};
}

/** @type {Kind} */
const importanceKind = {
  name: 'importance',
  height: ({model: {axes: {length: axes}}}) => 32 * Math.min(axes * (axes + 1) / 2 + 2, MOST_BARS + 2),
  keys: 'The colours of all views follow the axis of a bar that is clicked.',
  suits: page => page.model.axes.length > 1 && page.ranked.filter(standing => !isNaN(standing.median)).length > 2,
  title: page => `Which axis matters to the ${page.metric.axis}`,

  note(page) {
    const {importance: {grid, shares, used, seeds}} = barsOf(page), {axes} = page.model, words = [];
    if (grid)
      words.push(
          `The share of the variance that each axis explains in a grid of ${used} settings; a \u00d7 b: what two do beyond each`);
    else
      words.push(
          `${several(used, 'setting')}, no grid: the share of the ranks' variance; \u03c1 correlates their ranks with the axis`);
    if (grid && grid.dropped.length)
      words.push(`without ${
          grid.dropped.map(([axis, place]) => spokenPlace(axes[axis], place)).join(', ')}, where settings are missing`);
    if (shares.length > MOST_BARS) words.push(`${shares.length - MOST_BARS} smaller ones left out`);
    if (grid && isNaN(seeds)) words.push('one seed each: what luck does is unknown');
    return words.join('; ') + '. Click a bar to colour by its axis.';
  },

  layout(page, _pen, width, height) { return page.plans.importance = {width, height, bars: [], step: 0}; },

  draw(page, pen, layer, plan) {
    if (layer !== 'marks') return;
    const {bars} = barsOf(page), most = Math.max(...bars.map(bar => bar.share), 0.05);
    const left = Math.min(Math.max(...bars.map(bar => pen.widthOf(bar.name, 12))) + 14, plan.width / 2),
          room = plan.width - left - (bars.some(bar => !isNaN(bar.rho)) ? 120 : 60);
    Object.assign(plan, {bars, step: Math.min(plan.height / Math.max(bars.length, 1), 32)});
    bars.forEach(({axis, name, share, rho}, i) => {
      const y = (i + 0.5) * plan.step, [alone, pair] = page.colors.categories,
            fill = axis             ? alone
          : name.includes('\u00d7') ? pair
                                    : page.ink.axis;
      pen.rect(left, y - plan.step * 0.31, room * share / most, plan.step * 0.62, {fill});
      pen.text(fitting(pen, name, left - 12), left - 8, y,
          {align: 'right', middle: true, fill: page.ink.title, bold: axis !== '' && axis === page.state.color});
      pen.text(`${fixed(100 * share, 1)} %${isNaN(rho) ? '' : `, \u03c1 ${rho < 0 ? '' : '+'}${fixed(rho, 2)}`}`,
          left + room * share / most + 6, y, {middle: true, fill: page.ink.soft});
    });
  },

  near: () => null,

  click(page, plan, _x, y) {
    const bar = plan.bars[Math.floor(y / plan.step)];
    if (bar && bar.axis) page.change({color: bar.axis});
  },
};
