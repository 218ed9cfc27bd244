-- Which runs took longest to train?
-- :experiment = ''  only the runs of this experiment
-- :count = 10  so many
SELECT id AS run, train_seconds, cell, num_layers, state_size, num_steps, batch_size, train_steps,
    train_steps * batch_size * num_steps / train_seconds AS symbols_per_second, host
FROM runs WHERE train_seconds IS NOT NULL AND (:experiment = '' OR id IN (SELECT run_id FROM memberships JOIN experiments ON experiments.id = experiment_id WHERE name = :experiment))
ORDER BY train_seconds DESC LIMIT :count;
