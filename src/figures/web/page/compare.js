// What is pinned; of the last two settings what differs, how each ends, and whether that is more than luck.

/**
 * The pairs of two settings: runs of the same seed, in the order of `unroll compare`, that of the seeds as texts.
 * @param {Metric} metric
 * @param {Setting} a
 * @param {Setting} b
 */
function pairsOf(metric, a, b) {
  const differences = [], others = new Map(b.runs.map(run => [run.seed, run]));
  let lost = 0, unfinished = 0;
  for (const run of [...a.runs].sort((x, y) => String(x.seed) < String(y.seed) ? -1 : 1)) {
    const other = others.get(run.seed);
    if (!other) continue;
    if ([run, other].some(one => ['running', 'paused'].includes(one.status))) {
      unfinished++;
      continue;
    }
    const first = metric.values[run.index], second = metric.values[other.index];
    if (first === null || second === null)
      lost++;
    else
      differences.push(second - first);
  }
  return {differences, lost, unfinished};
}

/** @param {Page} page */
function compareWords(page) {
  const [a, b] = page.compared, {differences, lost, unfinished} = pairsOf(page.metric, a, b);
  if (differences.length > 0) return verdict(pairedOf(differences), lost);
  return `Not settled: no pair of the same seed${
      lost > 0             ? ' of which both runs have the metric'
          : unfinished > 0 ? ' of which both runs were trained to their end'
                           : '; train both with the same seeds'}.`;
}

class Compare {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    this.list = element('ul', {class: 'pins'}), this.words = element('p', {id: 'verdict', 'aria-live': 'polite'}),
    this.table = element('table', {'aria-label': 'The two settings'});
    this.element = element('section', {class: 'compare', id: 'compare', hidden: true}, element('h2', {}, 'Pinned'), this.list,
        element('div', {class: 'wide'}, this.table), this.words);
  }

  draw() {
    const {page} = this, {pinned, compared} = page;
    this.element.hidden = pinned.length === 0;
    this.list.replaceChildren(...pinned.map(setting => {
      const letter = compared.indexOf(setting), swatch = element('i', {class: 'swatch'}),
            item = element('li', {onpointerenter: () => page.point(setting, null), onpointerleave: () => page.point(null, null)},
                swatch, `${letter < 0 ? '' : 'AB'[letter] + ': '}${setting.label} `,
                element('button',
                    {type: 'button', class: 'plain', 'aria-label': `Unpin ${setting.label}`, onclick: () => page.pin(setting)},
                    'unpin'));
      swatch.style.background = page.colorOf(setting);
      return item;
    }));
    this.table.hidden = this.words.hidden = compared.length < 2;
    if (compared.length < 2) return;
    const [a, b] = compared.map(setting => page.standingOf(setting)),
              row = (/** @type {string} */ head, /** @type {string[]} */...texts) =>
                  element('tr', {}, element('th', {scope: 'row'}, head), ...texts.map(text => element('td', {}, text)));
    const spread = (/** @type {Standing} */ one) =>
        one.values.length > 1 ? `${measured(one.values[0])} to ${measured(one.values[one.values.length - 1])}` : '\u2013';
    this.table.replaceChildren(
        element('thead', {},
            element('tr', {}, element('td'), element('th', {scope: 'col'}, 'A'), element('th', {scope: 'col'}, 'B'))),
        element('tbody', {},
            ...page.model.axes.flatMap((axis, i) => a.setting.places[i] === b.setting.places[i]
                    ? []
                    : [row(axis.spoken, axis.values[a.setting.places[i]], axis.values[b.setting.places[i]])]),
            row(page.metric.axis, measured(a.median), measured(b.median)), row('over the seeds', spread(a), spread(b)),
            row('seeds', String(a.values.length), String(b.values.length)),
            row('seconds', measured(a.seconds), measured(b.seconds))));
    this.words.textContent = compareWords(page);
  }
}
