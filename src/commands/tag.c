/* unroll tag: gives runs a name of a person's own. */
#include "commands/choosing.h"
#include "commands/tagging.h"

static const char help[] =
    "Gives runs a tag, by which every command that chooses runs finds them: `unroll ls TAG`, or +TAG where the word could be "
    "something else. A run may have many; they are the column `tags` of runs.\n\n" CHOOSING_WORDS "\n\n"
    "Examples:\n"
    "  unroll tag 12 40 paper\n"
    "  unroll tag @best:how-far-back baseline\n"
    "  unroll tag --where \"final_loss < 0.5\" good\n"
    "\nOptions:";

int cmd_tag(int argc, char **argv)
{
    return tagging(argc, argv, help, true);
}
