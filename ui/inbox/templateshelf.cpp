// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/templateshelf.h"

#include "core/templates/blanks.h"

#include <QSettings>

#include <algorithm>
#include <tuple>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using templates::MessageTemplate;
constexpr auto favouritesList = "templates/favourites"_L1;
constexpr auto hiddenList = "templates/hidden"_L1;
constexpr auto samplesShownList = "templates/samples_shown"_L1;
constexpr auto showsHiddenList = "templates/show_hidden"_L1;
} // namespace

QStringList TemplateShelf::names(const QString &list) const
{
    return m_settings ? m_settings->value(list).toStringList() : QStringList {};
}

void TemplateShelf::put(const QString &list, const QString &name, bool in)
{
    QStringList all = names(list);
    if (!m_settings || all.contains(name) == in)
        return;
    if (in)
        all << name;
    else
        all.removeAll(name);
    m_settings->setValue(list, all);
}

bool TemplateShelf::isFavourite(const MessageTemplate &which) const
{
    return names(favouritesList).contains(which.name);
}

bool TemplateShelf::isHidden(const MessageTemplate &which) const
{
    return templates::isSample(which) ? !names(samplesShownList).contains(which.name)
                                      : names(hiddenList).contains(which.name);
}

bool TemplateShelf::showsHidden() const
{
    return m_settings && m_settings->value(showsHiddenList, false).toBool();
}

void TemplateShelf::setFavourite(const MessageTemplate &which, bool on)
{
    put(favouritesList, which.name, on);
    if (on)
        setHidden(which, false);
}

void TemplateShelf::setHidden(const MessageTemplate &which, bool on)
{
    if (templates::isSample(which))
        put(samplesShownList, which.name, !on);
    else
        put(hiddenList, which.name, on);
    if (on)
        put(favouritesList, which.name, false);
}

void TemplateShelf::setShowsHidden(bool on)
{
    if (m_settings)
        m_settings->setValue(showsHiddenList, on);
}

QList<MessageTemplate> TemplateShelf::inOrder(QList<MessageTemplate> all) const
{
    if (!showsHidden())
        all.removeIf([this](const MessageTemplate &which) { return isHidden(which); });
    const auto place = [this](const MessageTemplate &which) {
        return std::tuple(isHidden(which), !isFavourite(which), which.name, which.language);
    };
    std::sort(all.begin(), all.end(),
              [&](const MessageTemplate &a, const MessageTemplate &b) { return place(a) < place(b); });
    return all;
}

} // namespace waypost::ui
