// Two axes: a cell shows the best of the settings there, those that are kept, so that a cell is a setting as everywhere.

const MOST_ROWS = 40;

/**
 * The colour of a share of a scale, 0 the best.
 * @param {Page} page
 * @param {number} share
 */
function areaColor(page, share) {
  const ramp = page.colors.areas, at = Math.min(Math.max(share, 0), 1) * (ramp.length - 1),
        below = Math.min(Math.floor(at), ramp.length - 2);
  const part = (/** @type {string} */ color, /** @type {number} */ i) => parseInt(color.slice(1 + 2 * i, 3 + 2 * i), 16);
  return '#' +
      [0, 1, 2]
          .map(i => Math.round(part(ramp[below], i) + (part(ramp[below + 1], i) - part(ramp[below], i)) * (at - below))
                        .toString(16)
                        .padStart(2, '0'))
          .join('');
}

/**
 * Black or white, whatever reads better on the colour (WCAG 2.1).
 * @param {string} color
 */
function inkOn(color) {
  const [red, green, blue] = [1, 3,
    5].map(i => parseInt(color.slice(i, i + 2), 16) /
              255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#000000' : '#ffffff';
}

/**
 * The best kept standing of each cell.
 * @param {Page} page
 * @param {number} x
 * @param {number} y
 */
function cellsOf(page, x, y) {
  /** @type {Map<number, Standing>} */
  const cells = new Map();
  for (const standing of page.kept) {
    const cell = standing.setting.places[x] + 1000 * standing.setting.places[y];
    if (!cells.has(cell)) cells.set(cell, standing);
  }
  return cells;
}

/**
 * The letters of the compared settings that are kept, cell by cell; with its value the one that the cell does not show.
 * @param {Page} page
 * @param {any} plan
 * @param {(setting: Setting) => boolean} isKept
 */
function lettersOf(page, plan, isKept) {
  /** @type {{x: number, y: number, letters: string[], values: string[]}[]} */
  const cells = [];
  page.compared.forEach((setting, i) => {
    if (!isKept(setting)) return;
    const x = setting.places[plan.x], y = setting.places[plan.y], standing = page.standingOf(setting), letter = 'AB'[i];
    let cell = cells.find(one => one.x === x && one.y === y);
    if (!cell) cells.push(cell = {x, y, letters: [], values: []});
    cell.letters.push(letter);
    cell.values.push(plan.cells.get(x + 1000 * y) === standing ? letter : `${letter} ${measured(standing.median)}`);
  });
  return cells;
}

/** @type {Kind} */
const heatKind = {
  name: 'heat',
  height: () => 380,
  keys: 'Arrows go through the settings by rank, enter pins, escape gives up.',
  suits: page => page.heatAxes().length > 1 && page.model.metrics.length > 0,
  title: page => `${page.metric.title} by ${page.heatAxes().map(axis => axis.spoken).join(' and ')}`,
  note: page => (page.model.axes.length > 2 ? 'A cell shows the best of the kept settings there'
                                            : 'A cell is a setting, the median of its seeds') +
      (someLost(page.kept) ? '; \u00d7: seeds that are lost.' : '.'),

  layout(page, pen, width, height) {
    const axes = page.heatAxes(), [x, y] = axes.map(axis => page.model.axes.indexOf(axis));
    const text = (/** @type {string} */ value) => Number.isFinite(Number(value)) ? general(Number(value), 3)
        : value.length > 14                                                      ? value.slice(0, 13) + '\u2026'
                                                                                 : value;
    const texts = axes.map(axis => axis.values.map(text)), left = 30 + Math.max(...texts[1].map(value => pen.widthOf(value, 12)));
    const medians = mediansOf(page.ranked);
    return page.plans.heat = {
      x,
      y,
      texts,
      titles: axes.map(axis => axis.spoken),
      box: [left, 10, width - left - 14, height - 62],
      low: medians[0],
      high: quantile(medians, 0.95)
    };
  },

  draw(page, pen, layer, plan) {
    const {box: [left, top, width, height], texts} = plan, [columns, rows] = [texts[0].length, texts[1].length],
                                            wide = width / columns, tall = height / rows;
    const boxOf = (/** @type {number} */ x, /** @type {number} */ y) => [left + x * wide + 1, top + (rows - 1 - y) * tall + 1,
        Math.max(wide - 2, 1), Math.max(tall - 2, 1)];
    if (layer === 'back') {
      for (let i = 0, last = -Infinity; i < columns; i++) {
        const center = left + (i + 0.5) * wide, half = pen.widthOf(texts[0][i], 12) / 2;
        if (center - half < last + 4) continue;
        pen.text(texts[0][i], center, top + height + 18, {align: 'center', fill: page.ink.soft});
        last = center + half;
      }
      for (let i = 0, last = Infinity; i < rows; i++) {
        const center = top + (rows - 0.5 - i) * tall;
        if (last - center < 14) continue;
        pen.text(texts[1][i], left - 7, center, {align: 'right', middle: true, fill: page.ink.soft});
        last = center;
      }
      pen.text(plan.titles[0], left + width / 2, top + height + 37, {align: 'center', fill: page.ink.soft});
      pen.text(plan.titles[1], 9, top + height / 2, {align: 'center', fill: page.ink.soft, turned: true});
    }
    if (layer === 'marks') {
      plan.cells = cellsOf(page, plan.x, plan.y);
      for (let y = 0; y < rows; y++)
        for (let x = 0; x < columns; x++) {
          const standing = plan.cells.get(x + 1000 * y), box = boxOf(x, y);
          if (!standing || isNaN(standing.median)) {
            pen.rect(box[0], box[1], box[2], box[3], {stroke: page.ink.grid});
            if (standing && wide > 60)
              pen.text(standing.running           ? 'running'
                      : standing.setting.isPaused ? 'paused'
                                                  : 'lost',
                  box[0] + box[2] / 2, box[1] + box[3] / 2, {size: 11, align: 'center', middle: true, fill: page.ink.soft});
            continue;
          }
          const fill = areaColor(page, (standing.median - plan.low) / (plan.high - plan.low || 1));
          pen.rect(box[0], box[1], box[2], box[3], {fill});
          const lines = [measured(standing.median), lostMark(standing)].filter(Boolean),
                texts = tall > 34 ? lines : [lines.join(' ')];
          if (wide > Math.max(...texts.map(text => pen.widthOf(text, 12))) + 6 && tall > 16)
            texts.forEach(
                (text, i) => pen.text(text, box[0] + box[2] / 2, box[1] + box[3] / 2 + 15 * (i - (texts.length - 1) / 2),
                    {align: 'center', middle: true, fill: inkOn(fill)}));
        }
    }
    if (layer !== 'top') return;
    const kept = new Set(page.kept.map(({setting}) => setting)), isKept = (/** @type {Setting} */ setting) => kept.has(setting);
    for (const setting of [...page.pinned, ...page.pointed ? [page.pointed] : []].filter(isKept)) {
      const [x, y, w, h] = boxOf(setting.places[plan.x], setting.places[plan.y]);
      pen.rect(x, y, w, h, {stroke: page.ink.paper, width: 5});
      pen.rect(x, y, w, h, {stroke: page.ink.title, width: 2.5});
    }
    for (const {x: column, y: row, letters, values} of lettersOf(page, plan, isKept)) {
      const [x, y, w] = boxOf(column, row), text = values.join(' ');
      page.label(pen, pen.widthOf(text, 12) < w - 10 ? text : letters.join(' '), x + w - 6, y + 11, 'right');
    }
  },

  near(_page, plan, x, y) {
    const {box: [left, top, width, height], texts} = plan, column = Math.floor((x - left) / width * texts[0].length),
                                            row = texts[1].length - 1 - Math.floor((y - top) / height * texts[1].length);
    const standing =
        column >= 0 && column < texts[0].length && row >= 0 && plan.cells ? plan.cells.get(column + 1000 * row) : undefined;
    return standing ? {setting: standing.setting} : null;
  },
};
