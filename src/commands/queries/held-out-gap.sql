-- Which runs do much worse on what is held out than on what they train on?
-- :experiment = ''  only the runs of this experiment
-- :count = 10  so many
SELECT id AS run, cell, num_layers, state_size, dropout, weight_decay, seed, final_loss, held_out_loss,
    held_out_loss - final_loss AS gap, best_held_out_loss, best_held_out_step, train_steps
FROM runs WHERE status IN ('done', 'stopped') AND held_out_loss IS NOT NULL AND (:experiment = '' OR id IN (SELECT run_id FROM memberships JOIN experiments ON experiments.id = experiment_id WHERE name = :experiment))
ORDER BY gap DESC LIMIT :count;
