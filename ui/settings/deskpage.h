// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"
#include "ui/settings/settingsform.h"

namespace waypost::ui {

class InlineBanner;

/// A page of what a workspace has decided, kept as rows: reads them again when they change, gives commands,
/// and says what the relay would not take. Who may not give them sees the page greyed, with the reason above
/// it.
class DeskPage : public SettingsForm {
    Q_OBJECT
public:
    [[nodiscard]] bool mayChange() const { return m_mayChange; }

protected:
    /// `command`: one of those that the page gives. `tables`: it shows.
    DeskPage(const Theme &theme, sync::Desk &desk, const QString &command, const QStringList &tables,
             QWidget *parent);
    /// What the page shows has changed, or something it gave was refused.
    virtual void readAgain() = 0;

    QString give(const QString &type, const QString &subject, const QJsonObject &details);
    void complain(const QString &text);
    void tell(const QString &text); ///< something that went well
    void hush(); ///< nothing is said any more
    /// Greyed together for those who may only look.
    void lockUnlessAllowed(const QList<QWidget *> &controls) const;
    /// A row of buttons at the leading edge.
    void addButtons(const QList<QWidget *> &buttons);

    sync::Desk &m_desk;

private:
    InlineBanner *m_banner;
    bool m_mayChange;
    QStringList m_given; ///< commands whose refusal belongs here
};

/// The names of small tables, by id; sorted by name where they are offered.
struct NamedThing {
    QString id;
    QString name;
    bool operator==(const NamedThing &) const = default;
};
void sortNamed(QList<NamedThing> &things);
/// Those of a table's rows that are still there.
template <class State, class IsThere>
[[nodiscard]] QList<NamedThing> namedRows(const QHash<QString, Row> &rows, IsThere isThere)
{
    QList<NamedThing> names;
    for (auto it = rows.cbegin(); it != rows.cend(); ++it)
        if (const auto state = read<State>(*it); isThere(state))
            names << NamedThing {it.key(), state.name};
    sortNamed(names);
    return names;
}

} // namespace waypost::ui
