#include "base/fingerprint.h"

#include "base/error.h"

#include <stdio.h>
#include <xxhash.h>

static void write_hash(XXH128_hash_t hash, char text[FINGERPRINT])
{
    snprintf(text, FINGERPRINT, "%016llx%016llx", (unsigned long long)hash.high64, (unsigned long long)hash.low64);
}

void fingerprint_of(const void *bytes, size_t size, char text[FINGERPRINT])
{
    write_hash(XXH3_128bits(bytes, size), text);
}

struct fingerprint *fingerprint_new(void)
{
    XXH3_state_t *state = XXH3_createState();
    if (state == NULL) error_die("out of memory");
    XXH3_128bits_reset(state);
    return (struct fingerprint *)state;
}

void fingerprint_add(struct fingerprint *fingerprint, const void *bytes, size_t size)
{
    XXH3_128bits_update((XXH3_state_t *)fingerprint, bytes, size);
}

void fingerprint_end(struct fingerprint *fingerprint, char text[FINGERPRINT])
{
    XXH3_state_t *state = (XXH3_state_t *)fingerprint;
    write_hash(XXH3_128bits_digest(state), text);
    XXH3_freeState(state);
}
