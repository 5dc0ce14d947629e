/* SPDX-FileCopyrightText: 2026 The Waypost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 * The floor below every webhook server that answers after the body is durable: one thread, epoll, just enough
 * HTTP/1.1 to find a body by its Content-Length, HMAC-SHA256 over it, one write and one fdatasync for all
 * that a turn of the loop brought, onto a file whose room was taken before. It understands nothing it stores.
 *     webhookfloor FILE      reads the secret from stdin, a line; says its port on stdout; ends with its
 * stdin */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/crypto.h>
#include <openssl/hmac.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum { CONNECTIONS = 2048, ROOM = 16 * 1024, BATCH = 4 * 1024 * 1024, PREALLOCATED = 256 * 1024 * 1024 };

struct connection {
    int socket;
    size_t filled;
    char bytes[ROOM];
};

static struct connection *connections[CONNECTIONS]; /* by file descriptor */
static char batch[BATCH];
static size_t batched;
static int answerTo[CONNECTIONS];
static int answers;
static char secret[256];

static void fail(const char *what)
{
    perror(what);
    exit(1);
}

static int listening(void)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr = {htonl(INADDR_LOOPBACK)}};
    socklen_t size = sizeof address;
    const int socketFd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socketFd < 0 || bind(socketFd, (struct sockaddr *)&address, size) != 0 || listen(socketFd, 1024) != 0
        || getsockname(socketFd, (struct sockaddr *)&address, &size) != 0)
        fail("listen");
    printf("%d\n", ntohs(address.sin_port));
    fflush(stdout);
    return socketFd;
}

static int digit(char c)
{
    return c <= '9' ? c - '0' : (c | 32) - 'a' + 10;
}

static int signatureHolds(const char *hex, const char *body, size_t size)
{
    unsigned char told[32], made[32];
    for (int i = 0; i < 32; ++i)
        told[i] = (unsigned char)(digit(hex[2 * i]) * 16 + digit(hex[2 * i + 1]));
    HMAC(EVP_sha256(), secret, (int)strlen(secret), (const unsigned char *)body, size, made, NULL);
    return CRYPTO_memcmp(told, made, sizeof told) == 0;
}

static void drop(struct connection *connection)
{
    connections[connection->socket] = NULL;
    close(connection->socket);
    free(connection);
}

/* Takes one complete request out of the bytes: its body waits in the batch, its answer for the sync. */
static void take(struct connection *connection)
{
    static const char sigName[] = "X-Hub-Signature-256: sha256=", lengthName[] = "Content-Length:";
    connection->bytes[connection->filled] = '\0';
    const char *end = strstr(connection->bytes, "\r\n\r\n");
    if (!end)
        return;
    const char *length = strcasestr(connection->bytes, lengthName);
    const char *signature = strcasestr(connection->bytes, sigName);
    if (!length || length > end || !signature || signature > end) {
        drop(connection);
        return;
    }
    const size_t size = strtoul(length + sizeof lengthName - 1, NULL, 10);
    const char *body = end + 4;
    const size_t whole = (size_t)(body - connection->bytes) + size;
    if (whole >= ROOM || batched + size > BATCH) {
        drop(connection);
        return;
    }
    if (connection->filled < whole)
        return;
    if (!signatureHolds(signature + sizeof sigName - 1, body, size)) {
        drop(connection);
        return;
    }
    memcpy(batch + batched, body, size);
    batched += size;
    answerTo[answers++] = connection->socket;
    connection->filled -= whole;
    memmove(connection->bytes, connection->bytes + whole, connection->filled);
}

static void receive(struct connection *connection)
{
    const ssize_t got
        = recv(connection->socket, connection->bytes + connection->filled, ROOM - 1 - connection->filled, 0);
    if (got <= 0) {
        if (got == 0 || errno != EAGAIN)
            drop(connection);
        return;
    }
    connection->filled += (size_t)got;
    take(connection);
}

static void watch(int poll, int fd)
{
    struct epoll_event event = {.events = EPOLLIN, .data.fd = fd};
    if (epoll_ctl(poll, EPOLL_CTL_ADD, fd, &event) != 0)
        fail("epoll");
}

static void acceptAll(int listener, int poll)
{
    for (;;) {
        const int socketFd = accept4(listener, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (socketFd < 0)
            return;
        if (socketFd >= CONNECTIONS) {
            close(socketFd);
            continue;
        }
        const int on = 1;
        setsockopt(socketFd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        struct connection *connection = calloc(1, sizeof *connection);
        if (!connection)
            fail("memory");
        connection->socket = socketFd;
        connections[socketFd] = connection;
        watch(poll, socketFd);
    }
}

/* One write, one sync, then every answer. The log begins anew when the room is used up. */
static void commit(int file)
{
    static const char ok[] = "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Type: text/plain\r\n\r\nok\n";
    static off_t at;
    if (answers == 0)
        return;
    if (at + (off_t)batched > PREALLOCATED)
        at = 0;
    if (pwrite(file, batch, batched, at) != (ssize_t)batched || fdatasync(file) != 0)
        fail("the log");
    at += (off_t)batched;
    for (int i = 0; i < answers; ++i)
        if (connections[answerTo[i]] && send(answerTo[i], ok, sizeof ok - 1, MSG_NOSIGNAL) < 0)
            drop(connections[answerTo[i]]);
    batched = 0;
    answers = 0;
}

/* Writes the room once: a sync of allocated blocks needs no news about the file itself. */
static int openLog(const char *path)
{
    const int file = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0)
        fail(path);
    for (off_t at = 0; at < PREALLOCATED; at += BATCH)
        if (pwrite(file, batch, BATCH, at) != BATCH)
            fail(path);
    fsync(file);
    return file;
}

int main(int argc, char **argv)
{
    if (argc != 2 || !fgets(secret, sizeof secret, stdin)) {
        fprintf(stderr, "usage: webhookfloor FILE, and the secret on stdin\n");
        return 2;
    }
    secret[strcspn(secret, "\n")] = '\0';
    const int file = openLog(argv[1]);
    const int poll = epoll_create1(EPOLL_CLOEXEC);
    const int listener = listening();
    watch(poll, STDIN_FILENO);
    watch(poll, listener);
    for (;;) {
        struct epoll_event events[512];
        const int count = epoll_wait(poll, events, 512, -1);
        for (int i = 0; i < count; ++i) {
            const int fd = events[i].data.fd;
            if (fd == STDIN_FILENO)
                return 0; /* whoever started it has gone */
            if (fd == listener)
                acceptAll(listener, poll);
            else if (connections[fd])
                receive(connections[fd]);
        }
        commit(file);
    }
}
