-- How many runs were trained on each day, and in how many hours?
SELECT substr(finished_at, 1, 10) AS day, count(*) AS runs, sum(status = 'diverged') AS diverged,
    total(train_seconds) / 3600 AS hours, min(final_loss) AS best
FROM runs WHERE status IN ('done', 'stopped', 'diverged') GROUP BY day ORDER BY day DESC;
