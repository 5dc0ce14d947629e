// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

namespace waypost::store {

using namespace Qt::StringLiterals;

Error engineFailure(int code, const QString &words)
{
    return {u"store_failed"_s,
            u"The database says: "_s + words + u". Check the disk and the rights of the file."_s,
            {{u"engine"_s, code & 0xff}}};
}

Statement::~Statement() = default;

} // namespace waypost::store
