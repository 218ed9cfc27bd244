#include "rnn/touched.h"

#include "base/memory.h"

#include <stdlib.h>
#include <string.h>

/* The table stands in front of all weights, a row for each symbol. */
static int64_t row_floats(const struct model *model)
{
    return model->blocks[0].columns;
}

static int table_rows(const struct lane_group *group, const struct model *model)
{
    return group->touched != NULL ? model_lookups(model, 0) : 0;
}

void touched_init(struct lane_group *group, const struct model *model)
{
    const int rows = model_lookups(model, 0);
    if (rows >= TOUCHED_LEAST) group->touched = memory_new((size_t)rows, sizeof *group->touched);
}

void touched_release(struct lane_group *group)
{
    free(group->touched);
}

void touched_restart(const struct lane_group *group, const struct model *model)
{
    const int rows = table_rows(group, model);
    const int64_t size = row_floats(model);
    for (int row = 0; row < rows; row++)
        if (group->touched[row]) memset(group->gradient + row * size, 0, (size_t)size * sizeof(float));
    memset(group->gradient + rows * size, 0, (size_t)(model->num_weights - rows * size) * sizeof(float));
    if (group->touched == NULL) return;
    memset(group->touched, 0, (size_t)rows);
    for (int64_t i = 0; i < (int64_t)model->num_steps * group->lanes; i++) group->touched[group->x[i]] = 1;
}

static void add(int64_t count, float *restrict sum, const float *restrict part)
{
    for (int64_t i = 0; i < count; i++) sum[i] += part[i];
}

void touched_add(const struct lane_group *sum, const struct lane_group *group, const struct model *model)
{
    const int rows = table_rows(group, model);
    const int64_t size = row_floats(model);
    for (int row = 0; row < rows; row++)
        if (group->touched[row]) {
            add(size, sum->gradient + row * size, group->gradient + row * size);
            sum->touched[row] = 1;
        }
    add(model->num_weights - rows * size, sum->gradient + rows * size, group->gradient + rows * size);
}

void touched_all(const struct lane_group *group, const struct model *model)
{
    const int rows = table_rows(group, model);
    if (rows > 0) memset(group->touched, 1, (size_t)rows);
}

int touched_spans(const struct lane_group *group, const struct model *model, struct span *spans)
{
    const int rows = table_rows(group, model);
    const int64_t size = row_floats(model);
    int count = 0;
    for (int row = 0, end; row < rows; row = end + 1) {
        for (; row < rows && !group->touched[row];) row++;
        for (end = row; end < rows && group->touched[end];) end++;
        if (row < end) spans[count++] = (struct span){row * size, (end - row) * size};
    }
    spans[count++] = (struct span){rows * size, model->num_weights - rows * size};
    return count;
}

int touched_most_spans(const struct model *model)
{
    return model_lookups(model, 0) / 2 + 2;
}
