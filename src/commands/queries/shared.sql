-- Which runs answer several experiments?
SELECT run_id AS run, group_concat(name, ', ') AS experiments
FROM memberships JOIN experiments ON experiments.id = experiment_id GROUP BY run_id HAVING count(*) > 1 ORDER BY run_id;
