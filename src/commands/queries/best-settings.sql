-- Which settings end best, by the median over their seeds?
-- :experiment = ''  only the runs of this experiment, with its labels
-- :count = 10  so many
-- Those of whose seeds half or more diverged stand behind the others.
WITH ranked AS (
    SELECT id, setting, variant, task, cell, num_layers, state_size, num_steps, optimizer, learning_rate, final_loss,
        row_number() OVER (PARTITION BY setting ORDER BY final_loss NULLS LAST) AS place,
        count(final_loss) OVER (PARTITION BY setting) AS seeds, count(*) OVER (PARTITION BY setting) AS runs
    FROM runs WHERE status IN ('done', 'stopped', 'diverged') AND (:experiment = '' OR id IN (SELECT run_id FROM memberships JOIN experiments ON experiments.id = experiment_id WHERE name = :experiment))
)
SELECT min(id) AS run, nullif(variant, '') AS variant, task, cell, num_layers, state_size, num_steps, optimizer, learning_rate, max(seeds) AS seeds,
    avg(CASE WHEN place IN ((seeds + 1) / 2, (seeds + 2) / 2) THEN final_loss END) AS median, min(final_loss) AS low,
    max(final_loss) AS high
FROM ranked WHERE final_loss IS NOT NULL GROUP BY setting ORDER BY max(runs - seeds >= seeds), median LIMIT :count;
