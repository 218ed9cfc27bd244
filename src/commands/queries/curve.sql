-- What is the curve of a run?
-- :run  its id
SELECT step, loss, held_out_loss, held_out_accuracy FROM losses WHERE run_id = :run ORDER BY step;
