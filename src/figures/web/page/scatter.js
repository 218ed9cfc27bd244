// Dots, one for each setting: the metric along one axis, a line through those that differ in nothing else; and against what it
// cost, a line through those that no other beats in both.

const MOST_WHISKERS = 120, MOST_JOINED = 60;

/**
 * The settings that differ in the axis alone, each list in its order.
 * @param {Standing[]} standings
 * @param {number} at
 */
function joined(standings, at) {
  /** @type {Map<string, Standing[]>} */
  const groups = new Map();
  for (const standing of standings) {
    const key = standing.setting.places.map((place, i) => i === at ? '' : place).join();
    groups.set(key, [...groups.get(key) || [], standing]);
  }
  const lists = [...groups.values()].filter(list => list.length > 1);
  for (const list of lists) list.sort((a, b) => a.setting.places[at] - b.setting.places[at]);
  return lists;
}

/**
 * The seeds of each setting, as a bar or as small dots.
 * @param {Page} page
 * @param {Pen} pen
 * @param {any} plan
 * @param {Standing[]} standings
 * @param {(value: number) => number} top
 */
function drawSpreads(page, pen, plan, standings, top) {
  for (const {setting, values} of standings) {
    const x = plan.of(page.standingOf(setting)), color = page.colorOf(setting);
    if (page.state.seeds === 'apart')
      pen.dots(values.flatMap(value => [x, top(value)]), 1.8, {fill: color, alpha: 0.6});
    else if (values.length > 1)
      pen.lines([[x, top(values[0]), x, top(values[values.length - 1])]], {stroke: color, width: 1.2, alpha: 0.5});
  }
}

const COSTS = {
  seconds: {title: 'seconds of training', of: (/** @type {Standing} */ standing) => standing.seconds},
  weights: {title: 'number of weights', of: (/** @type {Standing} */ standing) => standing.setting.weights}
};

/**
 * Those of the standings that no other is both cheaper and better than, by cost; what lost half of its seeds is none where another
 * did not (figures/kinds/frontier.c).
 * @param {Standing[]} standings
 * @param {(standing: Standing) => number} cost
 */
function frontierOf(standings, cost) {
  const whole = standings.filter(({isLost}) => !isLost);
  let least = Infinity;
  return [...(whole.length ? whole : standings)]
      .sort((a, b) => cost(a) - cost(b) || a.median - b.median)
      .filter(({median}) => median < least && ((least = median), true));
}

/**
 * @param {string} name
 * @param {{suits: (page: Page) => boolean, along: (page: Page) => string, title: (page: Page) => string}} what along: an axis, or
 *   one of the costs
 * @returns {Kind}
 */
const dotsKind = (name, {suits, along, title}) => ({
  name,
  height: () => 380,
  keys: 'Arrows go through the settings by rank, enter pins, escape gives up.',
  suits: page => page.model.metrics.length > 0 && suits(page),
  title: page => `${page.metric.title} by ${title(page)}`,

  note(page) {
    const words = ['A dot is the median of a setting'], plan = page.plans[name];
    if (page.drawn.length <= MOST_WHISKERS)
      words.push(page.state.seeds === 'apart' ? 'small dots are its seeds' : 'the bar goes from its lowest to its highest seed');
    if (plan && plan.cost) words.push('the line joins those that no other beats in both');
    const drawn = page.kept.filter(standing => !isNaN(standing.median)), numWhole = drawn.filter(({isLost}) => !isLost).length;
    if (numWhole < drawn.length)
      words.push(`hollow${plan && plan.cost && numWhole ? ', and not of the line' : ''}: half of the seeds or more are lost`);
    if (plan && plan.isJoined && page.kept.length <= MOST_JOINED * plan.texts.length)
      words.push('a line joins settings that differ in nothing else');
    if (plan && plan.beyond) words.push('what lies far above stands at the upper edge');
    return words.join('; ') + '.';
  },

  layout(page, _pen, width, height) {
    const box = [LEFT, 12, width - LEFT - 18, height - 64], standings = page.ranked.filter(standing => !isNaN(standing.median));
    const at = page.model.axes.findIndex(axis => axis.name === along(page)), axis = page.model.axes[at];
    const whole =
        standings.flatMap(standing => [standing.values[0], standing.values[standing.values.length - 1]]).sort((a, b) => a - b);
    const log = page.state.scale === 'log' && whole[0] > 0, low = whole.length ? whole[0] : 0,
          most = whole.length ? whole[whole.length - 1] : 1;
    const high = log ? most : Math.max(fence(whole), standings.length ? standings[0].median : 0),
          pad = (high - low) * 0.05 || Math.abs(low) * 0.05 || 1;
    const y = scaleOf(log ? low * 0.98 : low - pad, log ? high * 1.02 : high + pad, box[1] + box[3], box[1], log),
          beyond = most > y.high;
    if (!axis) {
      const cost = COSTS[along(page)], costs = standings.map(cost.of).filter(value => value > 0).sort((a, b) => a - b);
      const x = scaleOf((costs[0] || 1e-3) * 0.9, (costs[costs.length - 1] || 1) * 1.1, box[0] + 8, box[0] + box[2] - 8, true);
      return page.plans[name] = {
        box,
        x,
        y,
        at: -1,
        title: cost.title,
        cost,
        places: null,
        isJoined: false,
        beyond,
        of: (/** @type {Standing} */ standing) => x.place(Math.max(cost.of(standing), x.low))
      };
    }
    const places = placesOf(axis, false), spread = places.of.map(share => box[0] + 14 + share * (box[2] - 28));
    const x = scaleOf(places.low, places.high, box[0] + 14, box[0] + box[2] - 14, places.log);
    return page.plans[name] = {
      box,
      x,
      y,
      at,
      title: axis.spoken,
      places: spread,
      isTicked: places.numeric && axis.values.length > 12,
      isJoined: !axis.sampled && axis.numbers !== null,  // names have no order
      texts: axis.values,
      beyond,
      of: (/** @type {Standing} */ standing) => spread[standing.setting.places[at]]
    };
  },

  draw(page, pen, layer, plan) {
    const {box, y} = plan, top = (/** @type {number} */ value) => Math.max(y.place(value), box[1] + 4);
    if (layer === 'back') {
      drawY(page, pen, box, y, page.metric.axis);
      if (!plan.places || plan.isTicked)
        drawX(page, pen, box, plan.x, plan.title);
      else {
        drawX(page, pen, box, plan.x, plan.title, []);
        let last = -Infinity;
        plan.places.forEach((/** @type {number} */ x, /** @type {number} */ place) => {
          const text = Number.isFinite(Number(plan.texts[place])) ? counted(Number(plan.texts[place])) : plan.texts[place],
                half = pen.widthOf(text, 12) / 2;
          if (x - half < last + 6) return;
          pen.text(text, x, box[1] + box[3] + 18, {align: 'center', fill: page.ink.soft});
          last = x + half;
        });
      }
      if (page.metric.isLoss) drawReferences(page, pen, box, y, box[0] + box[2] - 2, 'right');
    }
    if (layer === 'marks') {
      const drawn = page.kept.filter(standing => !isNaN(standing.median)),
            mayJoin = plan.isJoined && drawn.length <= MOST_JOINED * plan.texts.length,
            lists = mayJoin ? joined(drawn, plan.at) : [];
      for (const list of lists.length <= MOST_JOINED ? lists : [])
        pen.lines([list.flatMap(standing => [plan.of(standing), top(standing.median)])],
            {stroke: page.state.color === along(page) ? page.ink.axis : page.colorOf(list[0].setting), width: 1.2, alpha: 0.7});
      const corners = plan.cost ? frontierOf(drawn, plan.cost.of).map(standing => [plan.of(standing), top(standing.median)]) : [];
      pen.lines([corners.flatMap(([x, y], i) => i > 0 ? [x, corners[i - 1][1], x, y] : [x, y])],
          {stroke: page.ink.title, width: 1, alpha: 0.7});
      if (drawn.length <= MOST_WHISKERS) drawSpreads(page, pen, plan, drawn, top);
      const many = drawn.length > 400;
      for (const isHollow of [true, false]) {
        /** @type {Map<string, number[]>} */
        const byColor = new Map();
        for (const standing of drawn.filter(({isLost}) => isLost === isHollow).reverse()) {
          const color = page.colorOf(standing.setting), places = byColor.get(color) || [];
          places.push(plan.of(standing), top(standing.median));
          byColor.set(color, places);
        }
        for (const [color, places] of byColor)
          pen.dots(places, many ? 2.2 : 3.6,
              isHollow   ? {fill: page.ink.paper, stroke: color}
                  : many ? {fill: color}
                         : {fill: color, stroke: page.ink.paper});
      }
    }
    if (layer !== 'top') return;
    for (const setting of [...page.pinned, ...page.pointed ? [page.pointed] : []]) {
      const standing = page.standingOf(setting);
      if (isNaN(standing.median)) continue;
      pen.lines(
          [[plan.of(standing), top(standing.values[0]), plan.of(standing), top(standing.values[standing.values.length - 1])]],
          {stroke: page.colorOf(setting), width: 2.5});
      pen.dot(plan.of(standing), top(standing.median), 6, {fill: page.colorOf(setting), stroke: page.ink.title, width: 1.8});
    }
    for (const [i, setting] of page.compared.entries()) {
      const standing = page.standingOf(setting);
      if (!isNaN(standing.median)) page.label(pen, 'AB'[i], plan.of(standing) + 9, top(standing.median) - 9);
    }
  },

  near(page, plan, x, y) {
    let best = 20, found = null;
    for (const standing of page.kept) {
      const distance = Math.hypot(plan.of(standing) - x, Math.max(plan.y.place(standing.median), plan.box[1] + 4) - y);
      if (distance < best) best = distance, found = {setting: standing.setting};
    }
    return found;
  },
});

const scatterKind = dotsKind('scatter', {
  suits: page => page.model.axes.length > 0,
  along: page => page.state.x,
  title: page => page.axis(page.state.x).spoken,
});

const frontierKind = dotsKind('frontier', {
  suits: page => page.model.settings.length > 1,
  along: page => page.state.cost,
  title: page => COSTS[page.state.cost].title,
});
