// The metric along one axis, or against the time that training took: a dot for each setting, a line through those that differ in
// nothing else.

const MOST_WHISKERS = 120, MOST_JOINED = 60;

/** The settings that differ in the axis alone, each list in its order. @param {Standing[]} standings @param {number} at */
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

/** @type {Kind} */
const scatterKind = {
  name: 'scatter',
  height: 380,
  suits: page => page.model.axes.length > 0 && page.model.metrics.length > 0,
  title: page => `${page.metric.title} by ${page.state.x === 'seconds' ? 'seconds of training' : page.axis(page.state.x).spoken}`,

  note(page) {
    const words = ['A dot is the median of a setting'];
    if (page.drawn.length <= MOST_WHISKERS)
      words.push(page.state.seeds === 'apart' ? 'small dots are its seeds' : 'the bar goes from its lowest to its highest seed');
    if (page.plans.scatter && page.plans.scatter.at >= 0) words.push('a line joins settings that differ in nothing else');
    if (page.plans.scatter && page.plans.scatter.beyond) words.push('what lies far above stands at the upper edge');
    return words.join('; ') + '.';
  },

  layout(page, _pen, width, height) {
    const box = [62, 12, width - 62 - 18, height - 64], standings = page.ranked.filter(standing => !isNaN(standing.median));
    const at = page.model.axes.findIndex(axis => axis.name === page.state.x), axis = page.model.axes[at];
    const whole =
        standings.flatMap(standing => [standing.values[0], standing.values[standing.values.length - 1]]).sort((a, b) => a - b);
    const log = page.state.scale === 'log' && whole[0] > 0, low = whole[0] ?? 0,
          high = whole.length > 20 ? Math.max(quantile(whole, 0.97) * 1.02, standings[0].median) : whole[whole.length - 1] ?? 1;
    const pad = (Math.min(high, whole[whole.length - 1] ?? 1) - low) * 0.05 || Math.abs(low) * 0.05 || 1;
    const y = scaleOf(log ? low * 0.98 : low - pad, log ? high * 1.02 : Math.min(high, whole[whole.length - 1] ?? 1) + pad,
        box[1] + box[3], box[1], log);
    const beyond = whole.length > 0 && whole[whole.length - 1] > y.high;
    if (!axis) {
      const times = standings.map(standing => standing.seconds).sort((a, b) => a - b), least = times[0] || 1e-3,
            most = times[times.length - 1] || 1;
      const x = scaleOf(least * 0.9, most * 1.1, box[0] + 8, box[0] + box[2] - 8, true);
      return page.plans.scatter = {
        box,
        x,
        y,
        at: -1,
        title: 'seconds of training',
        places: null,
        beyond,
        of: (/** @type {Standing} */ standing) => x.place(standing.seconds)
      };
    }
    const places = placesOf(axis, false), spread = places.of.map(share => box[0] + 14 + share * (box[2] - 28));
    const x = scaleOf(places.low, places.high, box[0] + 14, box[0] + box[2] - 14, places.log);
    return page.plans.scatter = {
      box,
      x,
      y,
      at,
      title: axis.spoken,
      places: spread,
      texts: axis.values,
      beyond,
      of: (/** @type {Standing} */ standing) => spread[standing.setting.places[at]]
    };
  },

  draw(page, pen, layer, plan) {
    const {box, y} = plan, top = (/** @type {number} */ value) => Math.max(y.place(value), box[1] + 4);
    if (layer === 'back') {
      drawY(page, pen, box, y, page.metric.axis);
      if (!plan.places)
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
      for (const {known, loss} of page.metric.isLoss ? page.model.references : []) {
        if (loss < y.low || loss > y.high) continue;
        pen.lines([[box[0], y.place(loss), box[0] + box[2], y.place(loss)]], {stroke: page.ink.reference, dash: [2, 3]});
        pen.text(known, box[0] + box[2] - 2, y.place(loss) - 4, {size: 11, align: 'right', fill: page.ink.soft});
      }
    }
    if (layer === 'marks') {
      const drawn = page.kept.filter(standing => !isNaN(standing.median)), lists = plan.at >= 0 ? joined(drawn, plan.at) : [];
      for (const list of lists.length <= MOST_JOINED ? lists : [])
        pen.lines([list.flatMap(standing => [plan.of(standing), top(standing.median)])],
            {stroke: page.state.color === page.state.x ? page.ink.axis : page.colorOf(list[0].setting), width: 1.2, alpha: 0.7});
      for (const standing of drawn.slice(0, 4000).reverse()) {
        const x = plan.of(standing), color = page.colorOf(standing.setting), {values} = standing;
        if (drawn.length <= MOST_WHISKERS && page.state.seeds === 'apart')
          for (const value of values) pen.dot(x, top(value), 1.8, {fill: color, alpha: 0.6});
        else if (drawn.length <= MOST_WHISKERS && values.length > 1)
          pen.lines([[x, top(values[0]), x, top(values[values.length - 1])]], {stroke: color, width: 1.2, alpha: 0.5});
        pen.dot(x, top(standing.median), drawn.length > 400 ? 2.2 : 3.6, {fill: color, stroke: page.ink.paper});
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
};
