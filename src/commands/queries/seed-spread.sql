-- Which settings differ most over their seeds?
-- :experiment = ''  only the runs of this experiment, with its labels
-- :count = 10  so many
SELECT min(id) AS run, nullif(variant, '') AS variant, task, cell, num_layers, state_size, num_steps, optimizer, learning_rate, count(*) AS seeds,
    sqrt(max(0, (sum(final_loss * final_loss) - sum(final_loss) * sum(final_loss) / count(*)) / (count(*) - 1))) AS sd,
    min(final_loss) AS low, max(final_loss) AS high
FROM runs WHERE status IN ('done', 'stopped') AND (:experiment = '' OR id IN (SELECT run_id FROM memberships JOIN experiments ON experiments.id = experiment_id WHERE name = :experiment))
GROUP BY setting HAVING count(*) > 1 ORDER BY sd DESC LIMIT :count;
