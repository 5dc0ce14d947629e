// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

/* What happens at the call that is counted down to. */
enum ShimAct {
    ShimNothing = 0,
    ShimKill = 1, /* the process is killed before the call */
    ShimTear = 2, /* a write does its first half, then the process is killed */
    ShimFail = 3, /* the call fails with `error` */
    ShimFailOn = 4, /* so does every later one, until the act is set back */
};

/* Shared between a test and the program it watches: lies in the file named by WAYPOST_SHIM. */
struct ShimControl {
    volatile long countdown; /* acts when it gets to 0 */
    volatile int act;
    volatile int error; /* ENOSPC, EIO */
    volatile long calls; /* counted so far */
    char filter[64]; /* only files whose path contains it */
};

/* The control block of this process; there is always one. */
struct ShimControl *shimControl(void);

#ifdef __cplusplus
}
#endif
