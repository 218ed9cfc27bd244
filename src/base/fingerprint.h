/* Fingerprints (XXH128, hexadecimal): names for what is too long to compare. */
#ifndef UNROLL_BASE_FINGERPRINT_H
#define UNROLL_BASE_FINGERPRINT_H

#include <stddef.h>

enum { FINGERPRINT = 33 /* 32 hexadecimal digits and the end */ };

/* That of `size` bytes. */
void fingerprint_of(const void *bytes, size_t size, char text[FINGERPRINT]);

/* That of bytes that come in pieces: how they are cut changes nothing. fingerprint_end frees. */
struct fingerprint *fingerprint_new(void);
void fingerprint_add(struct fingerprint *fingerprint, const void *bytes, size_t size);
void fingerprint_end(struct fingerprint *fingerprint, char text[FINGERPRINT]);

#endif
