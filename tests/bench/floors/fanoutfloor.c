/* SPDX-FileCopyrightText: 2026 The Waypost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 * The floor below every fan-out: a loop of send() over connected sockets.
 *     fanoutfloor CONNECTIONS BYTES ROUNDS
 * It makes both ends itself; another process (a fork) reads. Says on stdout, as JSON, the processor time of
 * one delivery in microseconds and how long a round took at the median, in milliseconds. */
#define _GNU_SOURCE
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void fail(const char *what)
{
    perror(what);
    exit(1);
}

static double seconds(clockid_t clock)
{
    struct timespec now;
    clock_gettime(clock, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static int compare(const void *a, const void *b)
{
    const double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Reads everything on every socket; a byte into the pipe for each round that all of them have. */
static void readAll(int port, int connections, size_t bytes, int tell)
{
    const int poll = epoll_create1(0);
    for (int i = 0; i < connections; ++i) {
        /* 28,000 ports for one pair of addresses: the next ones come from another address. */
        struct sockaddr_in own
            = {.sin_family = AF_INET, .sin_addr = {htonl(INADDR_LOOPBACK + (unsigned)(i / 20000))}};
        struct sockaddr_in there = {.sin_family = AF_INET,
                                    .sin_port = htons((unsigned short)port),
                                    .sin_addr = {htonl(INADDR_LOOPBACK)}};
        const int socketFd = socket(AF_INET, SOCK_STREAM, 0);
        if (socketFd < 0 || bind(socketFd, (struct sockaddr *)&own, sizeof own) != 0
            || connect(socketFd, (struct sockaddr *)&there, sizeof there) != 0)
            fail("connect");
        struct epoll_event event = {.events = EPOLLIN, .data.fd = socketFd};
        epoll_ctl(poll, EPOLL_CTL_ADD, socketFd, &event);
    }
    size_t left = (size_t)connections * bytes;
    char buffer[64 * 1024];
    for (;;) {
        struct epoll_event events[1024];
        const int count = epoll_wait(poll, events, 1024, -1);
        for (int i = 0; i < count; ++i) {
            const ssize_t got = recv(events[i].data.fd, buffer, sizeof buffer, 0);
            if (got <= 0)
                exit(0);
            left -= (size_t)got;
        }
        if (left == 0) {
            left = (size_t)connections * bytes;
            if (write(tell, "", 1) != 1)
                exit(0);
        }
    }
}

int main(int argc, char **argv)
{
    if (argc != 4) {
        fprintf(stderr, "usage: fanoutfloor CONNECTIONS BYTES ROUNDS\n");
        return 2;
    }
    const int connections = atoi(argv[1]), rounds = atoi(argv[3]);
    const size_t bytes = (size_t)atoi(argv[2]);
    struct rlimit files;
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr = {htonl(INADDR_LOOPBACK)}};
    socklen_t size = sizeof address;
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    if (listener < 0 || bind(listener, (struct sockaddr *)&address, size) != 0 || listen(listener, 4096) != 0
        || getsockname(listener, (struct sockaddr *)&address, &size) != 0)
        fail("listen");
    int told[2];
    int *sockets = calloc((size_t)connections, sizeof *sockets);
    double *times = calloc((size_t)rounds, sizeof *times);
    char *frame = calloc(1, bytes);
    if (pipe(told) != 0 || !sockets || !times || !frame)
        fail("memory");
    const pid_t reader = fork();
    if (reader == 0)
        readAll(ntohs(address.sin_port), connections, bytes, told[1]);
    const int on = 1;
    for (int i = 0; i < connections; ++i) {
        sockets[i] = accept(listener, NULL, NULL);
        if (sockets[i] < 0)
            fail("accept");
        setsockopt(sockets[i], IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }
    double spent = 0;
    for (int round = 0; round < rounds; ++round) {
        const double began = seconds(CLOCK_MONOTONIC), worked = seconds(CLOCK_PROCESS_CPUTIME_ID);
        for (int i = 0; i < connections; ++i)
            if (send(sockets[i], frame, bytes, MSG_NOSIGNAL) != (ssize_t)bytes)
                fail("send");
        spent += seconds(CLOCK_PROCESS_CPUTIME_ID) - worked;
        char byte;
        if (read(told[0], &byte, 1) != 1)
            fail("read");
        times[round] = (seconds(CLOCK_MONOTONIC) - began) * 1000;
    }
    kill(reader, SIGTERM);
    waitpid(reader, NULL, 0);
    qsort(times, (size_t)rounds, sizeof *times, compare);
    printf("{\"cpu_us\":%.3f,\"last_ms\":%.3f}\n", spent * 1e6 / rounds / connections, times[rounds / 2]);
    return 0;
}
