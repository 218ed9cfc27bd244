-- The database of unroll. It is an interface: people open it with sqlite3, pandas and R.
-- Columns are added over time, never renamed; user_version counts what an older program could not write.

PRAGMA application_id = 1970172524; -- 'unrl'
PRAGMA user_version = 6;

-- An experiment is what its file said when it was run last; an id never comes back, here and in runs.
CREATE TABLE experiments (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- a new one for each new text, so that its memberships are those of this text
    name TEXT UNIQUE NOT NULL, -- as the experiment file says
    question TEXT NOT NULL,   -- as the experiment file says
    file TEXT NOT NULL,       -- its text with all that it includes and what --set said: all that `unroll run` needs
    created_at TEXT NOT NULL  -- ISO 8601, UTC: when this text was run first since the experiment had another
) STRICT;

-- What the files of the experiments said before.
CREATE TABLE earlier_texts (
    name TEXT NOT NULL,       -- of the experiment
    question TEXT NOT NULL,
    file TEXT NOT NULL,
    created_at TEXT NOT NULL, -- as it was in experiments
    replaced_at TEXT NOT NULL, -- ISO 8601, UTC: when another text was run
    UNIQUE (name, file)
) STRICT;

-- One training of one setting with one seed.
CREATE TABLE runs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT UNIQUE NOT NULL, -- fingerprint of the hyperparameters and of the version of the arithmetic, 32 hexadecimal digits
    status TEXT NOT NULL      -- running: now, or waits with its checkpoint; stopped: by a rule of its own, with all that one that is
                              -- done has; paused: no experiment asked for more of it so far; diverged: a loss was not finite;
                              -- failed: no data
        CHECK (status IN ('done', 'stopped', 'paused', 'diverged', 'failed', 'running')),
    /* hyperparameters */
    train_steps INTEGER NOT NULL, -- train steps of the whole run, as asked
    diverged_step INTEGER,    -- the train step (from 1) of the first loss that is not finite; NULL where there is none
    final_loss REAL,          -- mean over the last tenth of the train steps; NULL unless done or stopped. Losses are in nats, or, where
                              -- numbers are foretold, squared errors
    best_loss REAL,           -- the smallest of the curve's points and final_loss; NULL unless done or stopped
    train_seconds REAL,       -- wall clock
    digest TEXT,              -- fingerprint of the curve and the final weights: equal digests, equal bits
    host TEXT NOT NULL,       -- the machine that trained, or trains, it
    cpu TEXT NOT NULL,        -- its processor
    pid INTEGER NOT NULL,     -- the process; 0: nobody, a running run that was stopped and waits with its checkpoint
    boot_id TEXT NOT NULL,    -- differs after every start of the machine, and between containers
    version TEXT NOT NULL,    -- of unroll
    numerics INTEGER NOT NULL, -- version of the arithmetic: the same number, the same bits
    started_at TEXT NOT NULL, -- ISO 8601, UTC
    finished_at TEXT,         -- ISO 8601, UTC; NULL while running
    process_start INTEGER,    -- when the process started, clock ticks after the machine; tells it from a later one of its number
    heartbeat_at TEXT,        -- ISO 8601, UTC: when the process was last known to live
    setting TEXT,             -- fingerprint of the hyperparameters but the seed: `group by setting` puts seeds together
    num_weights INTEGER,      -- of the network
    reference_set TEXT,       -- the reference losses of its task; NULL where the task cannot say
    held_out_loss REAL,       -- on what is held out, at the end; NULL unless done, and where nothing is held out
    best_held_out_loss REAL,  -- the smallest of the curve
    best_held_out_step INTEGER, -- after so many train steps
    held_out_accuracy REAL,   -- at the end: the share of targets that were the likeliest, 0 to 1; NULL where numbers are foretold
    note TEXT,                -- what a person noted of it (`unroll note`)
    tags TEXT,                -- what a person calls it (`unroll tag`): names in order, a blank between them
    stopped_step INTEGER,     -- the last train step of one that was stopped; NULL where it was not
    solved_at INTEGER,        -- sequences shown when what is held out first was foretold as well as the task asks; NULL: never
    paused_step INTEGER       -- so far its curve goes while it is paused, or goes on from there; NULL where it never was, or has ended
) STRICT;

CREATE INDEX running_runs ON runs (pid) WHERE status = 'running';
CREATE INDEX runs_by_setting ON runs (setting, seed);

-- What is known of a task from its rule alone: the loss of the best possible prediction for one who knows a part of it. Or, of
-- data that is read, the loss on what is held out of n-grams that were counted in what is trained on.
CREATE TABLE reference_losses (
    reference_set TEXT NOT NULL, -- fingerprint of the set, or of the data: runs of the same task, or data, share it
    place INTEGER NOT NULL,   -- 0, 1, ...: from the worst loss to the best
    known TEXT NOT NULL,      -- "nothing", "lag 3"
    loss REAL NOT NULL,       -- as the runs' losses
    counted INTEGER,          -- in data: 1: of n-grams, 2: of simple forecasts; NULL: the best possible
    PRIMARY KEY (reference_set, place)
) STRICT, WITHOUT ROWID;

-- The curves: the mean loss of each block of log_every train steps.
CREATE TABLE losses (
    run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    step INTEGER NOT NULL,    -- how many train steps were done at the block's end
    loss REAL,                -- NULL where it is not finite
    held_out_loss REAL,       -- of all that is held out, after that step; NULL where nobody looked, or not finite
    held_out_accuracy REAL,   -- the share of its targets that were the likeliest, 0 to 1
    PRIMARY KEY (run_id, step)
) STRICT, WITHOUT ROWID;

-- What a run that is not finished goes on from after its process died; gone when it is finished.
CREATE TABLE checkpoints (
    run_id INTEGER PRIMARY KEY REFERENCES runs (id) ON DELETE CASCADE,
    train_step INTEGER NOT NULL, -- train steps done
    state BLOB NOT NULL,      -- weights, optimizer, carried states, curve so far; known to the program alone
    digest TEXT NOT NULL,     -- fingerprint of the state
    saved_at TEXT NOT NULL    -- ISO 8601, UTC
) STRICT;

-- Weights that were kept of finished runs, as the experiment that trained them said (`keep`).
CREATE TABLE models (
    run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('final', 'best')), -- at the end; at the smallest loss on what is held out
    num_weights INTEGER NOT NULL,
    digest TEXT NOT NULL,     -- fingerprint of the weights and, behind them, the letters
    alphabet TEXT CHECK (alphabet IN ('bytes', 'characters')), -- what the symbols stand for; NULL where it is no text
    letters BLOB,             -- int32, little-endian: the byte, or the code point, of each symbol
    weights BLOB NOT NULL,    -- float32, little-endian, in the program's order; `unroll export` gives them names and shapes
    UNIQUE (run_id, kind)
) STRICT;

-- What went on inside the networks of runs with diagnose_every, in the train step of that number:
--   gradient_flow    the norm of the gradient of the loss at one step, the window's last with a target, with respect to the layer's state
--                    `lag` steps back, mean over the sequences that have a target at that step
--   saturated        the share of gates (of cells without: of units) within a tenth of an end of their range; of relu: that are off
--   spectral_radius  of the weights that take the state to what is new in it
--   gradient_norm    of the gradient of the mean loss, before clipping
--   update_norm      of what the optimizer adds to the weights
CREATE TABLE diagnostics (
    run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    step INTEGER NOT NULL,    -- the train step, from 1
    layer INTEGER NOT NULL,   -- 0, 1, ...; of norms the one behind the last layer is the projection
    lag INTEGER NOT NULL,     -- of gradient_flow, else 0
    value REAL,               -- NULL where it is not finite
    PRIMARY KEY (run_id, name, step, layer, lag)
) STRICT, WITHOUT ROWID;

-- Runs that came out otherwise elsewhere, as was seen when databases were merged: a line for each digest. The run itself has failed
-- then, and whoever trains it again says which is right.
CREATE TABLE disputes (
    key TEXT NOT NULL,        -- of the run
    digest TEXT NOT NULL,
    final_loss REAL,          -- these as they stood in its row of runs
    host TEXT NOT NULL,
    cpu TEXT NOT NULL,
    version TEXT NOT NULL,
    finished_at TEXT,
    PRIMARY KEY (key, digest)
) STRICT, WITHOUT ROWID;

-- Which experiments asked for which runs: a run may answer several.
CREATE TABLE memberships (
    experiment_id INTEGER NOT NULL REFERENCES experiments (id) ON DELETE CASCADE,
    run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    variant TEXT,             -- what the experiment calls the run (label = "..."), "" where it calls it nothing; runs.variant is what it
                              -- was called last, by whichever. NULL: unknown, where an older text cannot be read any more
    PRIMARY KEY (experiment_id, run_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX memberships_by_run ON memberships (run_id);

-- What belongs to a deleted row goes with it, whoever deletes: foreign keys are off in the sqlite3 shell. Triggers stand last here.
CREATE TRIGGER run_deleted AFTER DELETE ON runs BEGIN
    DELETE FROM losses WHERE run_id = old.id;
    DELETE FROM checkpoints WHERE run_id = old.id;
    DELETE FROM memberships WHERE run_id = old.id;
END;
CREATE TRIGGER models_deleted AFTER DELETE ON runs BEGIN
    DELETE FROM models WHERE run_id = old.id;
END;
CREATE TRIGGER diagnostics_deleted AFTER DELETE ON runs BEGIN
    DELETE FROM diagnostics WHERE run_id = old.id;
END;
CREATE TRIGGER experiment_deleted AFTER DELETE ON experiments BEGIN
    DELETE FROM memberships WHERE experiment_id = old.id;
    DELETE FROM earlier_texts WHERE name = old.name;
END;
