## What `unroll submit` puts into every script that it hands to Slurm, for all experiments that are submitted from this folder;
## ~/.config/unroll/slurm.sh is for those of all folders. Lines that begin with ## stay here. Directives come to the head of the
## script, where what the command line says counts more:
##
##SBATCH --partition=short
##SBATCH --account=my-group
##SBATCH --mem=2G
##
## and the other lines before the program is started:
##
##module load gcc
##export TMPDIR=/local/$USER
