-- Which is the smallest network that ends within a share of the best?
-- :experiment = ''  only the runs of this experiment
-- :share = 0.02  of the best final loss
-- :count = 10  so many
SELECT num_weights, id AS run, cell, num_layers, state_size, num_steps, learning_rate, seed, final_loss, train_seconds
FROM runs WHERE status IN ('done', 'stopped') AND (:experiment = '' OR id IN (SELECT run_id FROM memberships JOIN experiments ON experiments.id = experiment_id WHERE name = :experiment))
    AND final_loss <= (1 + :share) * (SELECT min(final_loss) FROM runs WHERE status IN ('done', 'stopped') AND (:experiment = '' OR id IN (SELECT run_id FROM memberships JOIN experiments ON experiments.id = experiment_id WHERE name = :experiment)))
ORDER BY num_weights, final_loss LIMIT :count;
