// The data block as objects: settings with their runs, metrics, curves (written by web/data.c and web/curves.c).

/**
 * @typedef {{seed: number, status: string, seconds: number|null, index: number}} Run
 * @typedef {{steps: number[], losses: Float32Array[], blocks: number, looked: number[], looks: Float32Array[], symbols: number,
 *   seconds: number}} Strands what a setting's runs went through, run by run
 * @typedef {{name: string, spoken: string, values: string[], numbers: (number|null)[]|null, sampled: boolean}} Axis
 * @typedef {{id: string, number: number, places: number[], label: string, runs: Run[], weights: number,
 *   pausedAt: number, isPaused: boolean, strands: Strands|null}} Setting pausedAt: the train step; isPaused: all its curves are
 * @typedef {{name: string, title: string, axis: string, isLoss: boolean, values: (number|null)[]}} Metric values: of each run
 * @typedef {{setting: Setting, values: number[], median: number, sd: number, lost: number, isLost: boolean, running: number,
 *   paused: number, seconds: number, rank: number}} Standing values: sorted; isLost: of half or more of its seeds (results/group.h)
 */

/**
 * Little-endian floats in base64.
 * @param {string} text
 */
function floatsOf(text) {
  const letters = atob(text), bytes = new Uint8Array(letters.length), floats = new Float32Array(bytes.length / 4),
        view = new DataView(bytes.buffer);
  for (let i = 0; i < bytes.length; i++) bytes[i] = letters.charCodeAt(i);
  for (let i = 0; i < floats.length; i++) floats[i] = view.getFloat32(4 * i, true);
  return floats;
}

/**
 * @param {Axis} axis
 * @param {number} place
 */
const spokenPlace = (axis, place) => `${axis.spoken} ${axis.values[place]}`;

/**
 * Reads the block.
 * @param {string} text
 */
function modelOf(text) {
  const data = JSON.parse(text), floats = floatsOf(data.losses);
  /** @type {Axis[]} */
  const axes = data.axes;
  /** @type {Setting[]} */
  const settings = [];
  let run = 0, float = 0;
  /**
   * @param {number} count
   * @param {number} length
   */
  const take = (count, length) => Array.from({length: count}, () => floats.subarray(float, float += length));
  data.settings.forEach((/** @type {{id: string, places: number[], runs: number, weights: number, paused: number}} */ of,
                            /** @type {number} */ number) => {
    const line = data.lines[number];
    let strands = null;
    if (line) {
      const steps = data.grids[line[2]], looked = line[3] < 0 ? [] : data.grids[line[3]];
      const losses = take(line[0], steps.length), looks = take(looked.length ? line[0] : 0, looked.length);
      strands = {steps, losses, blocks: line[1], looked, looks, symbols: line[4], seconds: line[5]};
    }
    const runs = Array.from({length: of.runs}, () => {
      const index = run++;
      return {seed: data.seeds[index], status: data.statuses[index], seconds: data.seconds[index], index};
    });
    const told = axes.map((axis, i) => axis.values[of.places[i]] === 'unused' ? '' : spokenPlace(axis, of.places[i]));
    settings.push({
      id: of.id,
      number,
      places: of.places,
      runs,
      weights: of.weights,
      pausedAt: of.paused,
      isPaused: of.paused > 0 && !runs.some(run => ['done', 'stopped'].includes(run.status)),
      strands,
      label: told.filter(Boolean).join(', ') || 'the one setting'
    });
  });
  return {
    name: /** @type {string} */ (data.name),
    training: /** @type {boolean} */ (data.training),
    missing: /** @type {number} */ (data.missing),
    axes,
    settings,
    metrics: /** @type {Metric[]} */ (data.metrics),
    usual: /** @type {number} */ (data.usual),
    unit: /** @type {string} */ (data.unit),
    lossAxis: /** @type {string} */ (data.loss_axis),
    targets: /** @type {{loss: number, steps: number[]}[]} */ (data.targets),
    references: /** @type {{known: string, loss: number}[]} */ (data.references),
    colors: /** @type {Record<string, string[]>[]} */ (data.colors),
    numRuns: run,
    standings: /** @type {Map<string, Standing[]>} */ (new Map()),
  };
}

/** @typedef {ReturnType<typeof modelOf>} Model */

/**
 * The metric of a name: one of the data's, or "steps_to LOSS" for a loss that was looked for.
 * @param {Model} model
 * @param {string} name
 */
function metricOf(model, name) {
  const loss = name.match(/^steps_to (.*)$/), target = loss && model.targets.find(one => one.loss === Number(loss[1]));
  if (!target)
    return model.metrics.find(one => one.name === name) || model.metrics[model.usual] ||
        {name: '', title: 'Loss', axis: 'loss', isLoss: true, values: Array(model.numRuns).fill(null)};  // all diverged
  return {
    name,
    title: `Train steps to ${target.loss} ${model.unit}`,
    axis: `train steps to ${target.loss} ${model.unit}`,
    isLoss: false,
    values: target.steps.map(steps => steps || null)
  };
}

/**
 * The medians that there are, sorted.
 * @param {Standing[]} standings
 */
const mediansOf = standings => standings.map(({median}) => median).filter(value => !isNaN(value)).sort((a, b) => a - b);

/**
 * How many seeds are lost, as figures write it: "2\u00d7".
 * @param {Standing} standing
 */
const lostMark = ({lost}) => lost > 1 ? `${lost}\u00d7` : lost ? '\u00d7' : '';

/**
 * Whether some seeds of a setting that is shown are lost.
 * @param {Standing[]} standings
 */
const someLost = standings => standings.some(({lost, median}) => lost > 0 && !isNaN(median));

/**
 * All settings by the metric, best first, those that lost half of their seeds behind the others, those without it last, of these
 * first the ones that were trained further.
 * @param {Model} model
 * @param {string} name
 */
function standingsOf(model, name) {
  const known = model.standings.get(name), metric = metricOf(model, name);
  if (known) return known;
  const standings = model.settings.map(setting => {
    const values = setting.runs.map(run => metric.values[run.index]).filter(value => value !== null);
    const [running, paused] = ['running', 'paused'].map(status => setting.runs.filter(run => run.status === status).length);
    const seconds = setting.runs.map(run => run.seconds).filter(value => value !== null).sort((a, b) => a - b);
    const lost = setting.runs.length - running - paused - values.length;
    values.sort((a, b) => a - b);
    return {
      setting,
      values,
      median: quantile(values, 0.5),
      sd: deviation(values),
      running,
      paused,
      rank: 0,
      lost,
      isLost: lost >= values.length,
      seconds: quantile(seconds, 0.5)
    };
  });
  standings.sort((a, b) => Number(isNaN(a.median)) - Number(isNaN(b.median)) || Number(a.isLost) - Number(b.isLost) ||
          a.median - b.median || b.setting.pausedAt - a.setting.pausedAt || a.setting.number - b.setting.number);
  standings.forEach((standing, i) => {
    standing.rank = i + 1;
  });
  model.standings.set(name, standings);
  return standings;
}
