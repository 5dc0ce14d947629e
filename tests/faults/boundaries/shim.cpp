// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stands before libc in a program (linked, or with LD_PRELOAD) and kills it, or lets the call fail, at the
// n-th call that changes a file of interest.
#include "tests/faults/boundaries/shim.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace {

ShimControl ownControl {};
ShimControl *control = &ownControl;

__attribute__((constructor)) void mapControl()
{
    const char *path = std::getenv("WAYPOST_SHIM");
    const int file = path ? ::open(path, O_RDWR | O_CLOEXEC) : -1;
    if (file < 0)
        return;
    void *mapped = ::mmap(nullptr, sizeof(ShimControl), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (mapped != MAP_FAILED)
        control = static_cast<ShimControl *>(mapped);
    ::close(file);
}

/// The function that stands behind ours.
template <class Function> Function behind(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name)); // NOLINT: what dlsym is for
}

bool isOfInterest(const char *path)
{
    return control->filter[0] != 0 && std::strstr(path, control->filter) != nullptr;
}

bool isOfInterest(int file)
{
    if (control->filter[0] == 0)
        return false;
    char link[32];
    char path[512];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = ::readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = 0;
    return isOfInterest(path);
}

void dieNow()
{
    ::kill(::getpid(), SIGKILL);
}

/// ShimNothing: go on. ShimTear: do half of it, then dieNow(). ShimFail: errno is set.
int account()
{
    control->calls = control->calls + 1;
    const int act = control->act;
    if (act == ShimNothing)
        return ShimNothing;
    if (control->countdown > 0) {
        control->countdown = control->countdown - 1;
        if (control->countdown > 0)
            return ShimNothing;
    } else if (act != ShimFailOn) {
        return ShimNothing; // it has happened
    }
    if (act == ShimKill)
        dieNow();
    if (act == ShimTear)
        return ShimTear;
    errno = control->error;
    return ShimFail;
}

template <class File> bool mayGoOn(File file)
{
    if (!isOfInterest(file))
        return true;
    const int verdict = account();
    if (verdict == ShimTear)
        dieNow(); // half of one of these cannot be done
    return verdict == ShimNothing;
}

/// `write` does so many of the bytes.
template <class Write> ssize_t writing(int file, size_t count, Write write)
{
    const int verdict = isOfInterest(file) ? account() : int(ShimNothing);
    if (verdict == ShimFail)
        return -1;
    if (verdict != ShimTear)
        return write(count);
    write(count / 2);
    dieNow();
    return -1;
}
} // namespace

extern "C" {

ShimControl *shimControl()
{
    return control;
}

ssize_t write(int file, const void *bytes, size_t count)
{
    static const auto next = behind<ssize_t (*)(int, const void *, size_t)>("write");
    return writing(file, count, [&](size_t some) { return next(file, bytes, some); });
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset)
{
    static const auto next = behind<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    return writing(file, count, [&](size_t some) { return next(file, bytes, some, offset); });
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset)
{
    static const auto next = behind<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return writing(file, count, [&](size_t some) { return next(file, bytes, some, offset); });
}

int fsync(int file)
{
    static const auto next = behind<int (*)(int)>("fsync");
    return mayGoOn(file) ? next(file) : -1;
}

int fdatasync(int file)
{
    static const auto next = behind<int (*)(int)>("fdatasync");
    return mayGoOn(file) ? next(file) : -1;
}

int ftruncate(int file, off_t size) noexcept
{
    static const auto next = behind<int (*)(int, off_t)>("ftruncate");
    return mayGoOn(file) ? next(file, size) : -1;
}

int ftruncate64(int file, off64_t size) noexcept
{
    static const auto next = behind<int (*)(int, off64_t)>("ftruncate64");
    return mayGoOn(file) ? next(file, size) : -1;
}

int rename(const char *from, const char *to) noexcept
{
    static const auto next = behind<int (*)(const char *, const char *)>("rename");
    return mayGoOn(to) ? next(from, to) : -1;
}

int unlink(const char *path) noexcept
{
    static const auto next = behind<int (*)(const char *)>("unlink");
    return mayGoOn(path) ? next(path) : -1;
}
}
