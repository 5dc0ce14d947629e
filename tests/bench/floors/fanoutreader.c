/* SPDX-FileCopyrightText: 2026 The Waypost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 * The other end of bench_fanout: many WebSocket clients in one process that do nothing but read.
 *     fanoutreader PORT CONNECTIONS BYTES tls|plain
 * Says "joined" on stdout when all are upgraded, and one line whenever all of them have got one more message
 * of BYTES (with its frame's header). Ends with its stdin. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

struct client {
    int socket;
    SSL *tls;
};

static const char upgrade[]
    = "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";

static void fail(const char *what)
{
    perror(what);
    exit(1);
}

static int receive(struct client *client, char *bytes, int room)
{
    return client->tls ? SSL_read(client->tls, bytes, room)
                       : (int)recv(client->socket, bytes, (size_t)room, 0);
}

/* 50 from one address: as many unadmitted ones as the server takes, with room to spare. */
static struct client joined(int port, int index, SSL_CTX *context)
{
    struct sockaddr_in own
        = {.sin_family = AF_INET, .sin_addr = {htonl(INADDR_LOOPBACK + (unsigned)(index / 50))}};
    struct sockaddr_in there = {
        .sin_family = AF_INET, .sin_port = htons((unsigned short)port), .sin_addr = {htonl(INADDR_LOOPBACK)}};
    struct client client = {.socket = socket(AF_INET, SOCK_STREAM, 0)};
    if (client.socket < 0 || bind(client.socket, (struct sockaddr *)&own, sizeof own) != 0
        || connect(client.socket, (struct sockaddr *)&there, sizeof there) != 0)
        fail("connect");
    if (context) {
        client.tls = SSL_new(context);
        SSL_set_fd(client.tls, client.socket);
        if (SSL_connect(client.tls) != 1)
            fail("TLS");
        SSL_write(client.tls, upgrade, sizeof upgrade - 1);
    } else if (send(client.socket, upgrade, sizeof upgrade - 1, 0) < 0) {
        fail("send");
    }
    return client;
}

/* The answer to the upgrade, and not a byte of what follows. */
static void readUpgrade(struct client *client)
{
    char last[4] = {0};
    while (memcmp(last, "\r\n\r\n", 4) != 0) {
        memmove(last, last + 1, 3);
        if (receive(client, last + 3, 1) != 1)
            fail("upgrade");
    }
    fcntl(client->socket, F_SETFL, O_NONBLOCK);
}

static void watch(int poll, int fd, unsigned index)
{
    struct epoll_event event = {.events = EPOLLIN, .data.u32 = index};
    epoll_ctl(poll, EPOLL_CTL_ADD, fd, &event);
}

static void readFor(struct client *clients, int connections, size_t bytes, int poll)
{
    const size_t each = (size_t)connections * bytes;
    size_t left = each;
    char buffer[64 * 1024];
    for (;;) {
        struct epoll_event events[1024];
        const int count = epoll_wait(poll, events, 1024, -1);
        for (int i = 0; i < count; ++i) {
            if (events[i].data.u32 == (unsigned)connections)
                exit(0); /* whoever started it has gone */
            for (int got; (got = receive(&clients[events[i].data.u32], buffer, sizeof buffer)) > 0;) {
                left -= (size_t)got;
                if (!clients[events[i].data.u32].tls)
                    break; /* one call is enough: what is left wakes it again */
            }
        }
        if (left == 0) {
            left = each;
            printf("round\n");
            fflush(stdout);
        }
    }
}

int main(int argc, char **argv)
{
    if (argc != 5) {
        fprintf(stderr, "usage: fanoutreader PORT CONNECTIONS BYTES tls|plain\n");
        return 2;
    }
    const int connections = atoi(argv[2]);
    struct rlimit files;
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    SSL_CTX *context = strcmp(argv[4], "tls") == 0 ? SSL_CTX_new(TLS_client_method()) : NULL;
    struct client *clients = calloc((size_t)connections, sizeof *clients);
    const int poll = epoll_create1(0);
    if (!clients || poll < 0)
        fail("memory");
    enum { AT_ONCE = 200 };
    for (int first = 0; first < connections; first += AT_ONCE) {
        const int last = first + AT_ONCE < connections ? first + AT_ONCE : connections;
        for (int i = first; i < last; ++i)
            clients[i] = joined(atoi(argv[1]), i, context);
        for (int i = first; i < last; ++i) {
            readUpgrade(&clients[i]);
            watch(poll, clients[i].socket, (unsigned)i);
        }
    }
    watch(poll, STDIN_FILENO, (unsigned)connections);
    printf("joined\n");
    fflush(stdout);
    readFor(clients, connections, (size_t)atoi(argv[3]), poll);
    return 0;
}
