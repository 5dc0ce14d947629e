// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/ftstokenizer.h"

#include "core/search/tokenizer.h"

#include <sqlite3.h>

namespace waypost::search {

namespace {
using namespace Qt::StringLiterals;
using EngineToken = int (*)(void *, int, const char *, int, int, int);

int createTokenizer(void *, const char **, int, Fts5Tokenizer **made)
{
    *made = reinterpret_cast<Fts5Tokenizer *>(new Tokenizer);
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer *tokenizer)
{
    delete reinterpret_cast<Tokenizer *>(tokenizer);
}

int tokenize(Fts5Tokenizer *tokenizer, void *context, int flags, const char *text, int size, EngineToken tell)
{
    if ((flags & FTS5_TOKENIZE_QUERY) != 0)
        return tell(context, 0, text, size, 0, size);
    int code = SQLITE_OK;
    reinterpret_cast<Tokenizer *>(tokenizer)->scan({text, size}, [&](const Token &token) {
        code = tell(context, token.beside ? FTS5_TOKEN_COLOCATED : 0, token.text.data(),
                    int(token.text.size()), token.begin, token.end);
        return code == SQLITE_OK;
    });
    return code;
}

/// As the documentation of FTS5 has it (7. Extending FTS5).
fts5_api *interfaceOf(sqlite3 *engine)
{
    fts5_api *found = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(engine, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &found, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return found;
}
} // namespace

Result<Done> teachTokenizer(store::Database &database)
{
    fts5_api *fts = database.sqlite() ? interfaceOf(database.sqlite()) : nullptr;
    fts5_tokenizer ours {createTokenizer, deleteTokenizer, tokenize};
    if (!fts || fts->xCreateTokenizer(fts, "waypost", nullptr, &ours, nullptr) != SQLITE_OK)
        return Error {u"store_failed"_s, u"This SQLite has no full text search. Install one with FTS5."_s};
    return Done {};
}

} // namespace waypost::search
