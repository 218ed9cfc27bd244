-- For each value of each axis, what is the best final loss, and how many runs diverged?
-- :experiment = ''  only the runs of this experiment, with its labels
WITH chosen AS (
    SELECT task, cell, num_layers, state_size, num_steps, batch_size, optimizer, learning_rate, clip_norm, dropout, held_out,
        CASE variant WHEN '' THEN 'unlabelled' ELSE variant END AS variant, final_loss, status = 'diverged' AS diverged
    FROM runs WHERE status IN ('done', 'stopped', 'diverged') AND (:experiment = '' OR id IN (SELECT run_id FROM memberships JOIN experiments ON experiments.id = experiment_id WHERE name = :experiment))
),
varies AS (
    SELECT min(task) <> max(task) AS task, min(cell) <> max(cell) AS cell, min(num_layers) <> max(num_layers) AS num_layers,
        min(state_size) <> max(state_size) AS state_size, min(num_steps) <> max(num_steps) AS num_steps,
        min(batch_size) <> max(batch_size) AS batch_size, min(optimizer) <> max(optimizer) AS optimizer,
        min(learning_rate) <> max(learning_rate) AS learning_rate, min(clip_norm) <> max(clip_norm) AS clip_norm,
        min(dropout) <> max(dropout) AS dropout, min(held_out) <> max(held_out) AS held_out,
        min(variant) <> max(variant) AS variant
    FROM chosen
),
axes (axis, value, final_loss, diverged) AS ( -- the + leaves numbers numbers
    SELECT 'task', +task, final_loss, diverged FROM chosen WHERE (SELECT task FROM varies)
    UNION ALL
    SELECT 'cell', +cell, final_loss, diverged FROM chosen WHERE (SELECT cell FROM varies)
    UNION ALL
    SELECT 'num_layers', +num_layers, final_loss, diverged FROM chosen WHERE (SELECT num_layers FROM varies)
    UNION ALL
    SELECT 'state_size', +state_size, final_loss, diverged FROM chosen WHERE (SELECT state_size FROM varies)
    UNION ALL
    SELECT 'num_steps', +num_steps, final_loss, diverged FROM chosen WHERE (SELECT num_steps FROM varies)
    UNION ALL
    SELECT 'batch_size', +batch_size, final_loss, diverged FROM chosen WHERE (SELECT batch_size FROM varies)
    UNION ALL
    SELECT 'optimizer', +optimizer, final_loss, diverged FROM chosen WHERE (SELECT optimizer FROM varies)
    UNION ALL
    SELECT 'learning_rate', +learning_rate, final_loss, diverged FROM chosen WHERE (SELECT learning_rate FROM varies)
    UNION ALL
    SELECT 'clip_norm', +clip_norm, final_loss, diverged FROM chosen WHERE (SELECT clip_norm FROM varies)
    UNION ALL
    SELECT 'dropout', +dropout, final_loss, diverged FROM chosen WHERE (SELECT dropout FROM varies)
    UNION ALL
    SELECT 'held_out', +held_out, final_loss, diverged FROM chosen WHERE (SELECT held_out FROM varies)
    UNION ALL
    SELECT 'variant', variant, final_loss, diverged FROM chosen WHERE (SELECT variant FROM varies)
)
SELECT axis, value, min(final_loss) AS best, avg(final_loss) AS mean, count(*) AS runs, sum(diverged) AS diverged
FROM axes GROUP BY axis, value ORDER BY axis, value;
