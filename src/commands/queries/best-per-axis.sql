-- For each value of each axis, what is the best final loss, and how many runs diverged?
-- :experiment = ''  only the runs of this experiment
WITH chosen AS (SELECT * FROM runs WHERE status IN ('done', 'diverged') AND (:experiment = '' OR id IN (SELECT run_id FROM memberships JOIN experiments ON experiments.id = experiment_id WHERE name = :experiment))),
axes (axis, value, final_loss, diverged) AS (
    SELECT 'task', task, final_loss, status = 'diverged' FROM chosen
    UNION ALL
    SELECT 'cell', cell, final_loss, status = 'diverged' FROM chosen
    UNION ALL
    SELECT 'num_layers', num_layers, final_loss, status = 'diverged' FROM chosen
    UNION ALL
    SELECT 'state_size', state_size, final_loss, status = 'diverged' FROM chosen
    UNION ALL
    SELECT 'num_steps', num_steps, final_loss, status = 'diverged' FROM chosen
    UNION ALL
    SELECT 'batch_size', batch_size, final_loss, status = 'diverged' FROM chosen
    UNION ALL
    SELECT 'optimizer', optimizer, final_loss, status = 'diverged' FROM chosen
    UNION ALL
    SELECT 'learning_rate', learning_rate, final_loss, status = 'diverged' FROM chosen
    UNION ALL
    SELECT 'clip_norm', clip_norm, final_loss, status = 'diverged' FROM chosen
    UNION ALL
    SELECT 'dropout', dropout, final_loss, status = 'diverged' FROM chosen
    UNION ALL
    SELECT 'held_out', held_out, final_loss, status = 'diverged' FROM chosen
)
SELECT axis, value, min(final_loss) AS best, avg(final_loss) AS mean, count(*) AS runs, sum(diverged) AS diverged
FROM axes WHERE axis IN (SELECT axis FROM axes GROUP BY axis HAVING count(DISTINCT value) > 1)
GROUP BY axis, value ORDER BY axis, value;
