-- Which machines trained how much, with which arithmetic?
SELECT host, cpu, version, numerics, count(*) AS runs, total(train_seconds) / 3600 AS hours, min(started_at) AS first,
    max(finished_at) AS last
FROM runs WHERE status IN ('done', 'stopped', 'diverged') GROUP BY host, cpu, version, numerics ORDER BY hours DESC;
