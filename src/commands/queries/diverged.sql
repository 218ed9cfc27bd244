-- Which settings diverged, how often, and when first?
-- :experiment = ''  only the runs of this experiment
SELECT min(id) AS run, task, cell, num_layers, state_size, num_steps, optimizer, learning_rate, clip_norm,
    sum(status = 'diverged') AS diverged, count(*) AS runs, min(diverged_step) AS first_step
FROM runs WHERE status IN ('done', 'stopped', 'diverged') AND (:experiment = '' OR id IN (SELECT run_id FROM memberships JOIN experiments ON experiments.id = experiment_id WHERE name = :experiment))
GROUP BY setting HAVING diverged > 0 ORDER BY diverged DESC, first_step;
