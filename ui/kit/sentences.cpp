// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sentences.h"

#include <QCoreApplication>

namespace waypost::ui {

QString sentence(const QString &english)
{
    return QCoreApplication::translate("Sentences", english.toUtf8().constData());
}

} // namespace waypost::ui
