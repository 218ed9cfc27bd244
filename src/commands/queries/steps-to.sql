-- After how many train steps is the loss of the best runs at most so low?
-- :loss = 0.5  nats
-- :experiment = ''  only the runs of this experiment
-- :count = 20  so many of the runs that end best
WITH best AS (
    SELECT id, cell, state_size, num_steps, learning_rate, seed, final_loss FROM runs WHERE status IN ('done', 'stopped') AND (:experiment = '' OR id IN (SELECT run_id FROM memberships JOIN experiments ON experiments.id = experiment_id WHERE name = :experiment))
    ORDER BY final_loss LIMIT :count
)
SELECT id AS run, cell, state_size, num_steps, learning_rate, seed, final_loss,
    (SELECT step FROM losses WHERE run_id = best.id AND loss <= :loss ORDER BY step LIMIT 1) AS steps
FROM best ORDER BY steps NULLS LAST;
