/* SPDX-FileCopyrightText: 2026 The Waypost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 * The floor below every fill of a cache: a stream of rows into one SQLite table, 10,000 a transaction, then
 * the index a timeline needs, then the words of all of them. Reads lines of four fields parted by tabs from
 * stdin: id, conversation, time, text. rowsfloor FILE < ROWS Says on stdout, as JSON, how long each of the
 * three took in milliseconds. */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { BATCH = 10000, FIELDS = 4 };

static sqlite3 *database;

static void run(const char *text)
{
    if (sqlite3_exec(database, text, NULL, NULL, NULL) != SQLITE_OK) {
        fprintf(stderr, "%s: %s\n", text, sqlite3_errmsg(database));
        exit(1);
    }
}

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

/* Cuts the line at its tabs; nothing is copied. */
static int split(char *line, char *fields[FIELDS])
{
    int count = 0;
    for (char *at = line; at && count < FIELDS; ++count) {
        fields[count] = at;
        at = strchr(at, '\t');
        if (at)
            *at++ = '\0';
    }
    return count == FIELDS;
}

static void insertAll(void)
{
    sqlite3_stmt *insert = NULL;
    if (sqlite3_prepare_v2(database, "INSERT INTO messages VALUES (?, ?, ?, ?)", -1, &insert, NULL)
        != SQLITE_OK)
        exit(1);
    char *line = NULL, *fields[FIELDS];
    size_t room = 0;
    ssize_t length;
    run("BEGIN");
    for (long rows = 1; (length = getline(&line, &room, stdin)) > 0; ++rows) {
        line[length - 1] = '\0';
        if (!split(line, fields))
            continue;
        sqlite3_bind_text(insert, 1, fields[0], -1, SQLITE_STATIC);
        sqlite3_bind_text(insert, 2, fields[1], -1, SQLITE_STATIC);
        sqlite3_bind_int64(insert, 3, strtoll(fields[2], NULL, 10));
        sqlite3_bind_text(insert, 4, fields[3], -1, SQLITE_STATIC);
        sqlite3_step(insert);
        sqlite3_reset(insert);
        if (rows % BATCH == 0)
            run("COMMIT; BEGIN");
    }
    run("COMMIT");
    sqlite3_finalize(insert);
    free(line);
}

int main(int argc, char **argv)
{
    if (argc != 2 || sqlite3_open(argv[1], &database) != SQLITE_OK) {
        fprintf(stderr, "usage: rowsfloor FILE < ROWS\n");
        return 2;
    }
    run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
        "CREATE TABLE messages (id TEXT PRIMARY KEY, conversation TEXT, at INTEGER, body TEXT);"
        "CREATE VIRTUAL TABLE words USING fts5 (body, content = 'messages')");
    const double began = now();
    insertAll();
    const double filled = now();
    run("CREATE INDEX by_place ON messages (conversation, at)");
    const double indexed = now();
    run("INSERT INTO words (words) VALUES ('rebuild')");
    printf("{\"rows_ms\":%.1f,\"index_ms\":%.1f,\"words_ms\":%.1f}\n", filled - began, indexed - filled,
           now() - indexed);
    return sqlite3_close(database) == SQLITE_OK ? 0 : 1;
}
