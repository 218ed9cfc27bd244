// The page in words.

const SILENCE = 20;  // seconds beyond what was promised, until training counts as not heard of

/**
 * "final loss (nats) 0.4623, 0.4602 to 0.4641 over 3 seeds, rank 1 of 12".
 * @param {Page} page
 * @param {Setting} setting
 */
function valueWords(page, setting) {
  const {values, median, lost, running, paused, rank} = page.standingOf(setting), words = [];
  if (values.length) words.push(`${page.metric.axis} ${measured(median)}`);
  if (values.length > 1)
    words.push(`${measured(values[0])} to ${measured(values[values.length - 1])} over ${values.length} seeds`);
  if (values.length) words.push(`rank ${rank} of ${mediansOf(page.ranked).length}`);
  if (lost) words.push(`${lost} lost`);
  if (paused) words.push(`${paused} paused at train step ${setting.pausedAt}`);
  if (running) words.push(`${running} running`);
  return words.join(', ');
}

/**
 * "12 of 36 settings kept, 24 filtered out by num steps 5 to 10; best: num steps 5, final loss (nats) 0.4623."
 * @param {Page} page
 */
function summaryWords({model, kept, ranked, state, metric}) {
  const words = filterWords(model, state), best = kept[0], paused = kept.filter(({setting}) => setting.isPaused).length;
  const all = words
      ? `${kept.length} of ${several(ranked.length, 'setting')} kept, ${ranked.length - kept.length} filtered out by ${words}`
      : several(ranked.length, 'setting');
  const count = paused ? `${all}, ${words ? 'of the kept ' : ''}${paused} paused at a rung` : all;
  return best && !isNaN(best.median) ? `${count}; best: ${best.setting.label}, ${metric.axis} ${measured(best.median)}.`
                                     : `${count}.`;
}

/**
 * How far the training is; and if it was not heard of for much longer than it promised, that nobody knows.
 * @param {Page} page
 */
function progressWords({model, place, ranked}) {
  const written = new Date(1000 * Number(place.dataset.written)),
        silence = (Date.now() - written.getTime()) / 1000 - 3 * Number(place.dataset.again);
  const [running, paused] = [ranked.reduce((sum, one) => sum + one.running, 0), ranked.reduce((sum, one) => sum + one.paused, 0)];
  const known = model.numRuns - running, left = paused ? `${paused} paused at a rung, ` : '';
  return `${several(known - paused, 'run')} of ${known + model.missing} finished, ${left}${running} running` +
      (silence < SILENCE
              ? '. New ones come in by themselves.'
              : ` at ${written.toLocaleString()}. Since then nothing was heard of the training: it was broken off, or ` +
                  'this is a copy of its page.');
}
