// Parallel coordinates: an axis for each hyperparameter, the metric last; a line for each setting. Along an axis one can brush.

const MOST_LINES = 1000;

/**
 * Where a standing's line crosses each axis.
 * @param {any} plan
 * @param {Standing} standing
 */
function crossings(plan, standing) {
  const known = plan.pieces.get(standing.setting.number);
  if (known) return known;
  const piece = new Float32Array(2 * plan.axes.length);
  plan.axes.forEach((/** @type {any} */ axis, /** @type {number} */ i) => {
    piece[2 * i] = axis.x, piece[2 * i + 1] = axis.at(standing);
  });
  plan.pieces.set(standing.setting.number, piece);
  return piece;
}

/**
 * The range of an axis between two heights as a filter, or null.
 * @param {any} axis
 * @param {number} from
 * @param {number} to
 * @returns {[number, number]|null}
 */
function brushed(axis, from, to) {
  const top = Math.min(from, to), bottom = Math.max(from, to);
  if (axis.scale) return [axis.scale.value(bottom), top <= axis.scale.place(axis.scale.high) ? Infinity : axis.scale.value(top)];
  const within =
      axis.places.map((/** @type {number} */ y, /** @type {number} */ place) => y >= top - 7 && y <= bottom + 7 ? place : -1)
          .filter((/** @type {number} */ place) => place >= 0);
  return within.length ? [Math.min(...within), Math.max(...within)] : null;
}

/**
 * The heights that a filter covers.
 * @param {any} axis
 * @param {[number, number]} range
 */
function covered(axis, [low, high]) {
  if (axis.scale) return [axis.scale.place(Math.min(high, axis.scale.high)), axis.scale.place(Math.max(low, axis.scale.low))];
  const gap = Math.min(8, axis.places.length > 1 ? Math.abs(axis.places[1] - axis.places[0]) / 2 : 8);
  return [Math.min(axis.places[low], axis.places[high]) - gap, Math.max(axis.places[low], axis.places[high]) + gap];
}

/**
 * Follows the mouse from there on.
 * @param {View} view
 * @param {any} axis
 * @param {number} start
 */
function followBrush(view, axis, start) {
  const {page, stage} = view, box = stage.getBoundingClientRect();
  let moved = false;
  const move = (/** @type {PointerEvent} */ event) => {
    const y = Math.min(Math.max(event.clientY - box.top, view.plan.top), view.plan.bottom);
    moved = moved || Math.abs(y - start) > 3;
    const range = moved ? brushed(axis, start, y) : null;
    if (range) page.filter(axis.name, range);
  };
  const end = () => {
    window.removeEventListener('pointermove', move), window.removeEventListener('pointerup', end),
        window.removeEventListener('pointercancel', end);
    if (!moved) page.filter(axis.name, null);
    page.settle();
  };
  window.addEventListener('pointermove', move), window.addEventListener('pointerup', end),
      window.addEventListener('pointercancel', end);
}

/**
 * Grows, shrinks or moves the brush of the axis that the keys are at.
 * @param {Page} page
 * @param {any} axis
 * @param {number} step
 * @param {boolean} upper
 */
function stepBrush(page, axis, step, upper) {
  const count = axis.scale ? 0 : axis.places.length, old = page.state.filters.get(axis.name);
  const [low, high] = old || (axis.scale ? [axis.scale.low, axis.scale.high] : [0, count - 1]);
  const size = axis.scale ? (axis.scale.high - axis.scale.low) / 20 * step : step,
        most = axis.scale ? axis.scale.high : count - 1, least = axis.scale ? axis.scale.low : 0;
  const held = Math.min(high, most),
        moved = upper ? Math.min(Math.max(held + size, low), most) : Math.max(Math.min(low + size, held), least);
  const range = /** @type {[number, number]} */ (upper ? [low, moved] : [moved, held]),
        slack = Math.abs(size) * 1e-6;  // of rounding
  if (range[0] < least + slack) range[0] = least;
  if (axis.scale && range[1] > most - slack) range[1] = Infinity;
  page.filter(axis.name, range[0] <= least && range[1] >= most ? null : range);
  page.settle();
}

/** @type {Kind} */
const parallelKind = {
  name: 'parallel',
  height: () => 360,
  suits: page => page.model.axes.length + Number(page.model.metrics.length > 0) > 1,
  title: page => `${page.metric.title} by ${page.model.axes.map(axis => axis.spoken).join(', ')}`,
  keys:
      'Left and right choose an axis, shift and up or down move the upper end of what is kept there, ctrl and up or down the lower. ' +
      'Arrows go through the settings by rank, enter pins, escape gives up.',

  note(page) {
    const words =
        ['A line is a setting. Drag along an axis to keep only what crosses it there, click the axis to keep all again'];
    if (page.plans.parallel && page.plans.parallel.beyond) words.push('what lies far above ends at the upper end');
    if (page.kept.some(standing => isNaN(standing.median))) words.push('what has no such number ends beneath the axis');
    if (page.kept.length > MOST_LINES) words.push(`the best ${MOST_LINES} of ${page.kept.length} settings: filter to see others`);
    return words.join('; ') + '.';
  },

  layout(page, _pen, width, height) {
    const top = 40, bottom = height - 34, {axes} = page.model, gap = (width - LEFT - 86) / Math.max(axes.length, 1),
          left = LEFT + 6;
    /** @type {any[]} */
    const plan = axes.map((axis, i) => {
      const spread = placesOf(axis, axis.values.length <= 12), places = spread.of.map(share => bottom - share * (bottom - top));
      return {
        name: axis.name,
        title: axis.spoken,
        x: left + i * gap,
        places,
        texts: axis.values,
        ticks: spread.numeric && !axis.numbers.includes(null) ? scaleOf(spread.low, spread.high, bottom, top, spread.log) : null,
        at: (/** @type {Standing} */ standing) => places[standing.setting.places[i]]
      };
    });
    const values = mediansOf(page.ranked), log = page.state.scale === 'log' && values[0] > 0;
    const high = log ? values[values.length - 1] : fence(values), beyond = high < values[values.length - 1];
    const scale = scaleOf(values[0], high, bottom, top, log);
    if (values.length > 0)
      plan.push({
        name: 'metric',
        title: page.metric.axis,
        x: left + axes.length * gap,
        scale,
        at: (/** @type {Standing} */ standing) =>
            isNaN(standing.median) ? bottom + 14 : Math.max(scale.place(standing.median), top)
      });
    return page.plans.parallel = {axes: plan, top, bottom, width, gap, beyond, pieces: new Map()};
  },

  draw(page, pen, layer, plan) {
    if (layer === 'back')
      pen.lines(page.ranked.slice(0, MOST_LINES).map(standing => crossings(plan, standing)), {stroke: page.ink.grid, width: 1});
    if (layer === 'marks') {
      /** @type {Map<string, Pieces>} */
      const byColor = new Map();
      for (const standing of page.kept.slice(0, MOST_LINES).reverse()) {
        const color = page.colorOf(standing.setting), pieces = byColor.get(color) || [];
        pieces.push(crossings(plan, standing));
        byColor.set(color, pieces);
      }
      for (const [stroke, pieces] of byColor)
        pen.lines(pieces, {stroke, width: page.kept.length > 24 ? 1 : 1.3, alpha: page.kept.length > 200 ? 0.6 : 0.9});
    }
    if (layer !== 'top') return;
    const strong =
        [...page.pinned.map(setting => ({setting, width: 2.6})), ...page.pointed ? [{setting: page.pointed, width: 3}] : []];
    for (const {setting, width} of strong) {
      const piece = crossings(plan, page.standingOf(setting));
      pen.lines([piece], {stroke: page.ink.paper, width: width + 3});
      pen.lines([piece], {stroke: page.colorOf(setting), width});
    }
    plan.axes.forEach((/** @type {any} */ axis, /** @type {number} */ i) => {
      const range = page.state.filters.get(axis.name), aside = i === plan.axes.length - 1 && i > 0 ? 'left' : 'right';
      pen.lines([[axis.x, plan.top, axis.x, plan.bottom]],
          {stroke: page.axisAt === i ? page.ink.title : page.ink.axis, width: page.axisAt === i ? 2.5 : 1});
      if (range) {
        const [from, to] = covered(axis, range);
        pen.rect(axis.x - 7, from, 14, Math.max(to - from, 2), {fill: page.ink.brush, stroke: page.ink.title, alpha: 0.8});
      }
      let last = Infinity;
      const scale = axis.scale || axis.ticks,
            marks = scale ? ticks(scale.low, scale.high, 7, scale.log).map(value => [scale.place(value), counted(value)])
                          : axis.places.map((/** @type {number} */ y, /** @type {number} */ place) => [y, axis.texts[place]]);
      for (const [y, text] of marks) {
        if (last - y < 14 && last !== Infinity) continue;
        const short = text.length > 12 && Number.isFinite(Number(text)) ? general(Number(text), 3) : text;
        page.label(pen, fitting(pen, short, i === 0 ? axis.x - 12 : Math.min(Math.max(plan.gap - 16, 24), 100)),
            axis.x + (aside === 'left' ? 9 : -9), y, aside === 'left' ? 'left' : 'right');
        last = y;
      }
      const isOneRow = plan.gap > 100, title = fitting(pen, axis.title, (isOneRow ? 1 : 2) * plan.gap - 8);
      const align = i === 0 ? 'left' : i === plan.axes.length - 1 ? 'right' : 'center';
      pen.text(title,
          align === 'left'        ? Math.max(axis.x - 60, 4)
              : align === 'right' ? plan.width - 4
                                  : axis.x,
          i % 2 === 0 || isOneRow ? 14 : 30, {size: 12, align, fill: page.ink.title, bold: page.axisAt === i});
    });
  },

  near(page, plan, x, y) {
    let best = 14, found = null;
    for (const standing of page.kept.slice(0, MOST_LINES)) {
      const piece = crossings(plan, standing);
      for (let i = 0; i + 3 < piece.length; i += 2) {
        if (x < piece[i] - 8 || x > piece[i + 2] + 8) continue;
        const dx = piece[i + 2] - piece[i], dy = piece[i + 3] - piece[i + 1],
              share = Math.min(Math.max((x - piece[i]) / (dx || 1), 0), 1);
        const distance = Math.abs(piece[i + 1] + share * dy - y) * Math.abs(dx) / Math.hypot(dx, dy);
        if (distance < best) best = distance, found = {setting: standing.setting};
      }
    }
    return found;
  },

  press(view, x, y) {
    const axis = view.plan.axes.find((/** @type {any} */ one) => Math.abs(one.x - x) <= 14);
    if (axis) followBrush(view, axis, Math.min(Math.max(y, view.plan.top), view.plan.bottom));
    return Boolean(axis);
  },

  key(view, event) {
    const {page} = view, axes = view.plan.axes, turn = {ArrowLeft: -1, ArrowRight: 1}[event.key],
          step = {ArrowUp: 1, ArrowDown: -1}[event.key];
    if (turn) {
      page.axisAt = Math.min(Math.max(page.axisAt + turn, 0), axes.length - 1);
      page.spoil(['top']);
      page.say(`Axis ${axes[page.axisAt].title}`);
      return true;
    }
    if (!step || !(event.shiftKey || event.ctrlKey) || !axes[page.axisAt]) return false;
    stepBrush(page, axes[page.axisAt], step, event.shiftKey);
    return true;
  },
};
