-- Which runs are not finished, who had them, and from where do they go on?
SELECT id AS run, status, host, pid, started_at, heartbeat_at, train_step AS checkpoint, train_steps
FROM runs LEFT JOIN checkpoints ON run_id = id WHERE status IN ('running', 'paused', 'failed') ORDER BY started_at;
