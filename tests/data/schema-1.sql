-- A database of schema version 1 as the program of that time made it: four runs finished, one whose process was killed.
-- sqlite3 FILE .dump, with the two pragmas that a dump leaves out.
PRAGMA application_id = 1970172524;
PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE experiments (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,       -- as the experiment file says
    question TEXT NOT NULL,   -- as the experiment file says
    file TEXT NOT NULL,       -- the whole text of the file; every text of an experiment is a row of its own
    created_at TEXT NOT NULL, -- ISO 8601, UTC: when this text was run first
    UNIQUE (name, file)
) STRICT;
INSERT INTO experiments VALUES(1,'old-times','Is it still there?',replace('@include "../configs/seed.cfg"\nname = "old-times"; question = "Is it still there?";\nepoch_length = 20000; sweep = { state_size = [4, 8]; seed = [0, 1]; };\n','\n',char(10)),'2026-11-23T10:56:17.025Z');
INSERT INTO experiments VALUES(2,'old-and-long','Was it ever finished?',replace('@include "../configs/seed.cfg"\nname = "old-and-long"; question = "Was it ever finished?";\nepochs = 1000; state_size = 4; seed = 5;\n','\n',char(10)),'2026-11-23T10:56:17.046Z');
CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    key TEXT UNIQUE NOT NULL, -- fingerprint of the hyperparameters and of the version of the arithmetic, 32 hexadecimal digits
    status TEXT NOT NULL CHECK (status IN ('done', 'diverged', 'failed', 'running')),
    "task" TEXT NOT NULL DEFAULT 'lags', -- Where the symbols come from.
    "cell" TEXT NOT NULL DEFAULT 'rnn', -- The recurrent cell.
    "optimizer" TEXT NOT NULL DEFAULT 'adagrad', -- How gradients move the weights.
    "num_steps" INTEGER NOT NULL DEFAULT 10, -- The window of truncated backpropagation through time. [symbols]
    "state_size" INTEGER NOT NULL DEFAULT 16, -- Units of each layer's state. [units]
    "num_layers" INTEGER NOT NULL DEFAULT 1, -- Recurrent layers, stacked. [layers]
    "learning_rate" REAL NOT NULL DEFAULT 0.1, -- The optimizer's step size.
    "batch_size" INTEGER NOT NULL DEFAULT 200, -- Sequences trained side by side: the stream is cut into so many parts. [sequences]
    "epoch_length" INTEGER NOT NULL DEFAULT 1000000, -- Length of one epoch's fresh stream. [symbols]
    "epochs" INTEGER NOT NULL DEFAULT 1, -- Streams trained on, one after the other. [epochs]
    "carry_state" INTEGER NOT NULL DEFAULT 1, -- Whether the state goes on from window to window; else each window starts at zero.
    "clip_norm" REAL NOT NULL DEFAULT 0, -- Largest global norm of the gradient; 0 is off.
    "log_every" INTEGER NOT NULL DEFAULT 10, -- Train steps averaged into one point of the curve. [train steps]
    "seed" INTEGER NOT NULL DEFAULT 0, -- Draws the symbols and the initial weights.
    "lags" TEXT NOT NULL DEFAULT '[3, 8]', -- Task lags: how far back each dependency reaches. [symbols]
    "effects" TEXT NOT NULL DEFAULT '[0.5, -0.25]', -- Task lags: what a 1 at each lag adds to the probability of a 1.
    "base_probability" REAL NOT NULL DEFAULT 0.5, -- Task lags: the probability of a 1 when every lag shows a 0.
    train_steps INTEGER NOT NULL, -- train steps of the whole run, as asked
    diverged_step INTEGER,    -- the train step (from 1) of the first loss that is not finite; NULL where there is none
    final_loss REAL,          -- nats: mean over the last tenth of the train steps; NULL unless done
    best_loss REAL,           -- nats: smallest of the curve; NULL unless done
    train_seconds REAL,       -- wall clock
    digest TEXT,              -- fingerprint of the curve and the final weights
    host TEXT NOT NULL,       -- the machine that trained, or trains, it
    cpu TEXT NOT NULL,        -- its processor
    pid INTEGER NOT NULL,     -- the process; with boot_id it tells whether a running run is still being trained
    boot_id TEXT NOT NULL,    -- differs after every start of the machine
    version TEXT NOT NULL,    -- of unroll
    numerics INTEGER NOT NULL, -- version of the arithmetic: the same number, the same bits
    started_at TEXT NOT NULL, -- ISO 8601, UTC
    finished_at TEXT          -- ISO 8601, UTC; NULL while running
) STRICT;
INSERT INTO runs VALUES(1,'a249974633d8b9a6ef9c768e3aa1c188','done','lags','rnn','adagrad',10,8,1,0.10000000000000000555,200,20000,1,1,0.0,10,0,'[3, 8]','[0.5, -0.25]',0.5,10,NULL,0.66850067138671875888,0.66984685668945309622,0.0010849040000000000332,'046ee4f964848147b36ee36312dc0f27','old-machine','old processor',12345,'00000000-0000-0000-0000-000000000000','0.1.0',1,'2026-11-23T10:56:17.026Z','2026-11-23T10:56:17.028Z');
INSERT INTO runs VALUES(2,'f06df8deee46f62d6652c8b3c212ae13','done','lags','rnn','adagrad',10,8,1,0.10000000000000000555,200,20000,1,1,0.0,10,1,'[3, 8]','[0.5, -0.25]',0.5,10,NULL,0.56242483520507813299,0.59146866989135749026,0.0031263410000000003627,'0887baca9aa635dd71149aabda582099','old-machine','old processor',12345,'00000000-0000-0000-0000-000000000000','0.1.0',1,'2026-11-23T10:56:17.028Z','2026-11-23T10:56:17.031Z');
INSERT INTO runs VALUES(3,'a644798b968c8dea2d808b45fb521a45','done','lags','rnn','adagrad',10,4,1,0.10000000000000000555,200,20000,1,1,0.0,10,0,'[3, 8]','[0.5, -0.25]',0.5,10,NULL,0.63549859619140625088,0.65768550109863288533,0.00019615100000000001306,'6e65c26d320f76fde986c6c55ca235e0','old-machine','old processor',12345,'00000000-0000-0000-0000-000000000000','0.1.0',1,'2026-11-23T10:56:17.031Z','2026-11-23T10:56:17.032Z');
INSERT INTO runs VALUES(4,'4aaf623123fd04dee426e4a0d6a0fc26','done','lags','rnn','adagrad',10,4,1,0.10000000000000000555,200,20000,1,1,0.0,10,1,'[3, 8]','[0.5, -0.25]',0.5,10,NULL,0.66014559936523442562,0.67527543334960937748,0.00018374300000000001937,'8704b3577eeae162deb71a0020879abc','old-machine','old processor',12345,'00000000-0000-0000-0000-000000000000','0.1.0',1,'2026-11-23T10:56:17.032Z','2026-11-23T10:56:17.032Z');
INSERT INTO runs VALUES(5,'a573b7807a57dc43e90310bc447fcb15','running','lags','rnn','adagrad',10,4,1,0.10000000000000000555,200,1000000,1000,1,0.0,10,5,'[3, 8]','[0.5, -0.25]',0.5,500000,NULL,NULL,NULL,NULL,NULL,'old-machine','old processor',12345,'00000000-0000-0000-0000-000000000000','0.1.0',1,'2026-11-23T10:56:17.059Z',NULL);
CREATE TABLE losses (
    run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    step INTEGER NOT NULL,    -- how many train steps were done at the block's end
    loss REAL,                -- nats; NULL where it is not finite
    PRIMARY KEY (run_id, step)
) STRICT, WITHOUT ROWID;
INSERT INTO losses VALUES(1,10,0.66984685668945309622);
INSERT INTO losses VALUES(2,10,0.59146866989135749026);
INSERT INTO losses VALUES(3,10,0.65768550109863288533);
INSERT INTO losses VALUES(4,10,0.67527543334960937748);
CREATE TABLE memberships (
    experiment_id INTEGER NOT NULL REFERENCES experiments (id) ON DELETE CASCADE,
    run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    PRIMARY KEY (experiment_id, run_id)
) STRICT, WITHOUT ROWID;
INSERT INTO memberships VALUES(1,1);
INSERT INTO memberships VALUES(1,2);
INSERT INTO memberships VALUES(1,3);
INSERT INTO memberships VALUES(1,4);
INSERT INTO memberships VALUES(2,5);
COMMIT;
