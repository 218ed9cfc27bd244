// The runs of each setting, a row of dots, so that luck can be told from effect: the best settings of those that are kept.

const MOST_SEED_ROWS = 16, GOLDEN = 0.6180339887 /* multiples of it spread evenly, modulo 1 */, FEW_SEEDS = 5 /* stand in line */;

/** @type {Kind} */
const seedsKind = {
  name: 'seeds',
  height: () => 380,
  keys: 'Arrows go through the settings by rank, enter pins, escape gives up.',
  suits: page => page.model.metrics.length > 0 && page.model.settings.some(setting => setting.runs.length > 1),
  title: page => `${page.metric.title} of each run`,

  note(page) {
    const ranked = page.kept.filter(standing => !isNaN(standing.median)), words = ['A dot is a run, the stroke their median'],
          plan = page.plans.seeds;
    if (ranked.length > MOST_SEED_ROWS) words.push(`the best ${MOST_SEED_ROWS} of ${ranked.length} settings`);
    if (someLost(page.kept)) words.push('\u00d7: seeds that are lost');
    if (plan && plan.short) words.push(`named by ${page.model.axes.map(axis => axis.spoken).join(', ')}`);
    if (plan && plan.beyond) words.push('what lies far above stands at the right edge');
    return words.join('; ') + '.';
  },

  layout(page, _pen, width, height) {
    return page.plans.seeds = {
      box: [0, 8, width - (someLost(page.ranked) ? 40 : 14), height - 56],
      width,
      rows: [],
      step: 0,
      short: false,
      beyond: false
    };
  },

  draw(page, pen, layer, plan) {
    const [, top, right, height] = plan.box;
    if (layer === 'marks') {
      const rows = page.kept.filter(standing => !isNaN(standing.median)).slice(0, MOST_SEED_ROWS), most = right * 0.45;
      const full = rows.map(({setting}) => setting.label), values = rows.flatMap(row => row.values).sort((a, b) => a - b);
      plan.short = full.some(name => pen.widthOf(name, 12) > most);
      const names = plan.short
          ? rows.map(({setting}) => setting.places.map((place, a) => page.model.axes[a].values[place]).join(', '))
          : full;
      const left = Math.min(Math.max(0, ...names.map(name => pen.widthOf(name, 12))), most) + 16,
            log = page.state.scale === 'log' && values[0] > 0;
      const low = values[0], high = log ? values[values.length - 1] : fence(values), pad = log ? 0 : (high - low) * 0.03;
      const x = scaleOf(low - pad, high + pad, left + 4, right - 4, log), step = Math.min(height / Math.max(rows.length, 1), 30);
      Object.assign(plan, {rows, step, beyond: values[values.length - 1] > x.high});
      const place = (/** @type {number} */ value) => Math.min(x.place(value), right - 4);
      if (rows.length > 0) drawX(page, pen, [left, top, right - left, step * rows.length], x, page.metric.axis);
      rows.forEach((standing, i) => {
        const {setting, values: runs, median} = standing, y = top + (i + 0.5) * step, color = page.colorOf(setting),
                                      spread = runs.length > FEW_SEEDS ? step * 0.5 : 0;
        pen.lines([[left, y, right, y]], {stroke: page.ink.grid});
        pen.text(fitting(pen, names[i], left - 12), left - 8, y, {align: 'right', middle: true, fill: page.ink.soft});
        pen.dots(runs.flatMap((value, run) => [place(value), y + ((run * GOLDEN) % 1 - 0.5) * spread]), 2.8,
            {fill: color, alpha: 0.75});
        pen.lines([[place(median), y - step * 0.32, place(median), y + step * 0.32]], {stroke: page.ink.title, width: 2});
        pen.text(lostMark(standing), right + 2, y, {middle: true, fill: page.ink.soft});
      });
    }
    if (layer !== 'top') return;
    for (const setting of [...page.pinned, ...page.pointed ? [page.pointed] : []]) {
      const row = plan.rows.findIndex((/** @type {Standing} */ one) => one.setting === setting);
      if (row >= 0) pen.rect(1, top + row * plan.step, plan.width - 6, plan.step, {stroke: page.ink.title, width: 1.5});
    }
    for (const [i, setting] of page.compared.entries()) {
      const row = plan.rows.findIndex((/** @type {Standing} */ one) => one.setting === setting);
      if (row >= 0) page.label(pen, 'AB'[i], plan.width - 12, top + (row + 0.5) * plan.step);
    }
  },

  near(_page, plan, _x, y) {
    const row = plan.rows[Math.floor((y - plan.box[1]) / plan.step)];
    return row ? {setting: row.setting} : null;
  },
};
