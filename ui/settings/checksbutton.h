// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/settings/deskpage.h"

class QMenu;

namespace waypost::ui {

class FlatButton;

/// Any of a list of things, chosen in a menu of check marks; the button says which. Things that are chosen
/// and not there any more keep their place.
class ChecksButton final : public QWidget {
    Q_OBJECT
public:
    /// `name`: what screen readers call it. `none`: what it says while nothing is chosen.
    ChecksButton(const Theme &theme, const QString &name, const QString &none, QWidget *parent);
    void setThings(const QList<NamedThing> &things); ///< in the order to show; an empty id parts groups
    void setChosen(const QStringList &ids);
    [[nodiscard]] const QStringList &chosen() const { return m_chosen; }

Q_SIGNALS:
    void changed(); ///< by its user

private:
    void fillMenu();
    void refresh();
    [[nodiscard]] QString nameOfThing(const QString &id) const;

    QString m_name;
    QString m_none;
    FlatButton *m_button;
    QMenu *m_menu;
    QList<NamedThing> m_things;
    QStringList m_chosen;
};

} // namespace waypost::ui
