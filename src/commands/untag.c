/* unroll untag: takes a tag from runs. */
#include "commands/choosing.h"
#include "commands/tagging.h"

static const char help[] = "Takes a tag from runs.\n\n" CHOOSING_WORDS "\n\n"
                           "Examples:\n"
                           "  unroll untag 12 paper\n"
                           "  unroll untag --all paper\n"
                           "\nOptions:";

int cmd_untag(int argc, char **argv)
{
    return tagging(argc, argv, help, false);
}
