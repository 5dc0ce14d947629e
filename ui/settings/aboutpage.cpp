// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/aboutpage.h"

#include "ui/kit/elidedlabel.h"
#include "ui/kit/theme.h"

#include <QCoreApplication>

#include <array>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

struct BorrowedWork {
    const char *name;
    const char *licence;
};
constexpr std::array borrowedWorks {
    BorrowedWork {"Qt", "LGPL-3.0"},          BorrowedWork {"KSyntaxHighlighting", "MIT"},
    BorrowedWork {"ICU", "Unicode-3.0"},      BorrowedWork {"OpenSSL", "Apache-2.0"},
    BorrowedWork {"SQLite", "public domain"}, BorrowedWork {"Boost", "BSL-1.0"},
    BorrowedWork {"Lucide icons", "ISC"},
};
} // namespace

AboutPage::AboutPage(const Theme &theme, const sync::Me &me, QWidget *parent)
    : SettingsForm(theme, parent)
{
    const auto value = [this](const QString &label, const QString &text) {
        auto *line = new ElidedLabel(this->theme(), TextRole::Body, &Tokens::ink, this);
        line->setText(text);
        line->setAccessibleName(text);
        addRow(label, line);
    };
    addSection(tr("Waypost"));
    value(tr("Version"), QCoreApplication::applicationVersion());
    value(tr("Qt"), QString::fromLatin1(qVersion()));
    value(tr("Licence"), u"GPL-3.0-or-later"_s);
    addSection(tr("You"));
    value(tr("Workspace"), me.workspace);
    value(tr("Role"),
          me.role == "owner"_L1            ? tr("Owner")
              : me.role == "supervisor"_L1 ? tr("Supervisor")
                                           : tr("Agent"));
    addSection(tr("Made with"));
    for (const BorrowedWork &work : borrowedWorks)
        value(QString::fromLatin1(work.name), QString::fromLatin1(work.licence));
}

} // namespace waypost::ui
